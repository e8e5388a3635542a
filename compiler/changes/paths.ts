/** The files that the office changes; the handbook's own text and what it is checked with are not among them. */
const FILES = [
  'app.yaml',
  'office.yaml',
  'documents.yaml',
  'categories.yaml',
  'suggestions.yaml',
  'synonyms.yaml',
  'diagnosis.yaml',
]

const FOLDERS: readonly (readonly [folder: string, name: RegExp])[] = [
  ['questions', /^\d{1,3}-[\p{L}\p{N}-]{1,60}\.md$/u],
  ['guides', /^\d{1,3}-[a-z][a-z0-9-]{0,60}\.md$/],
  ['guides/screens', /^[a-z][a-z0-9-]{0,60}\.yaml$/],
  ['checklists', /^\d{1,3}-[a-z][a-z0-9-]{0,60}\.md$/],
  ['deadlines', /^\d{1,3}-[a-z][a-z0-9-]{0,60}\.yaml$/],
]

/** Whether a path names a content file that may be changed; nothing else on the disk may. */
export function isEditable(path: string): boolean {
  const cut = path.lastIndexOf('/')
  if (cut === -1) return FILES.includes(path)
  return FOLDERS.some(([folder, name]) => path.slice(0, cut) === folder && name.test(path.slice(cut + 1)))
}

/** Whether a path names a content file that may be changed, or a folder of them. */
export function isPlace(path: string): boolean {
  return isEditable(path) || FOLDERS.some(([folder]) => folder === path)
}
