import type { Files } from '../../compiler/folder'

/** What a content file holds. */
export type FileKind =
  | 'question'
  | 'guide'
  | 'screen'
  | 'checklist'
  | 'deadline'
  | 'diagnosis'
  | 'office'
  | 'synonyms'
  | 'suggestions'
  | 'categories'
  | 'documents'
  | 'app'
  | 'answers'
  | 'additions'

/** What a form edits: a file's values, or the data of a guide's step. */
export type FormKind = FileKind | 'step'

const FOLDERS: readonly (readonly [RegExp, FileKind])[] = [
  [/^questions\/.+\.md$/, 'question'],
  [/^guides\/screens\/.+\.yaml$/, 'screen'],
  [/^guides\/.+\.md$/, 'guide'],
  [/^checklists\/.+\.md$/, 'checklist'],
  [/^deadlines\/.+\.yaml$/, 'deadline'],
]

const SINGLE = [
  'diagnosis',
  'office',
  'synonyms',
  'suggestions',
  'categories',
  'documents',
  'app',
  'answers',
  'additions',
]

/** What a file holds, by its path; nothing for files that are not edited here, such as the handbook's own text. */
export function kindOf(path: string): FileKind | undefined {
  const single = SINGLE.find((name) => path === `${name}.yaml`)
  return (single as FileKind | undefined) ?? FOLDERS.find(([pattern]) => pattern.test(path))?.[1]
}

/** The paths of one kind, in the order in which readers see them. */
export function pathsOf(files: Files, kind: FileKind): string[] {
  return [...files.keys()]
    .filter((path) => kindOf(path) === kind)
    .sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1))
}

function orderOf(path: string): number {
  return Number(/\/(\d+)-[^/]*$/.exec(path)?.[1] ?? 0)
}

/** A file's id in links: `own-credential` of `guides/3-own-credential.md`, `query` of `guides/screens/query.yaml`. */
export function idOf(path: string): string {
  return /(?:^|\/)(?:\d+-)?([^/]+?)\.[a-z]+$/.exec(path)?.[1] ?? path
}
