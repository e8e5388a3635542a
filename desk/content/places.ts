import type { Files } from '../../compiler/folder'
import { idOf, kindOf, pathsOf, type FileKind } from './files'

/** Something that is edited, under the name by which readers know it. */
export interface Place {
  path: string
  kind: FileKind
  group: string
  title: string
}

const GROUPS: readonly (readonly [group: string, kinds: readonly FileKind[]])[] = [
  ['问题', ['question']],
  ['图解', ['guide']],
  ['图解里的画面', ['screen']],
  ['材料', ['checklist']],
  ['日期', ['deadline']],
  ['帮我判断', ['diagnosis']],
  ['联系方式', ['office']],
  ['学生的说法', ['synonyms', 'suggestions']],
  ['其他', ['app', 'categories', 'documents', 'answers']],
]

const TITLES: Partial<Record<FileKind, string>> = {
  diagnosis: '帮我判断',
  office: '联系方式',
  synonyms: '学生的说法',
  suggestions: '常搜的话',
  app: '名称、版次、转发的标题',
  categories: '分类和人群',
  documents: '引用的文件',
  answers: '学位办的答复',
  additions: '手册以外的内容',
}

/** Everything that can be edited, in the order of the list. */
export function placesOf(files: Files): Place[] {
  return GROUPS.flatMap(([group, kinds]) =>
    kinds.flatMap((kind) => pathsOf(files, kind).map((path) => ({ path, kind, group, title: titleOf(files, path) }))),
  )
}

/** What a file is called: `7 学历什么时候能查，怎么查`. */
export function titleOf(files: Files, path: string): string {
  const kind = kindOf(path)
  const fixed = kind && TITLES[kind]
  if (fixed !== undefined) return fixed
  const text = files.get(path) ?? ''
  const title = /^title:\s*(.*?)\s*$/m.exec(text)?.[1]?.replace(/^(["'])(.*)\1$/, '$2')
  const shown = title === undefined || title === '' ? '（没有标题）' : title
  if (kind === 'question') return `${/^number:\s*(\d+)/m.exec(text)?.[1] ?? '？'} ${shown}`
  if (kind === 'screen') return `${shown}（${idOf(path)}）`
  return shown
}

/** How messages name a file: `问题7`, `图解“参军入伍”`, `联系方式`. */
export function nameOf(files: Files, path: string): string {
  const kind = kindOf(path)
  if (kind === 'question') return `问题${/^number:\s*(\d+)/m.exec(files.get(path) ?? '')?.[1] ?? '？'}`
  const group = GROUPS.find(([, kinds]) => kind !== undefined && kinds.includes(kind))?.[0]
  if (group === undefined) return path === 'handbook.txt' ? '手册原文' : path
  const title = titleOf(files, path)
  return TITLES[kind ?? 'question'] === undefined ? `${group}“${title}”` : title
}
