import { parseDocument } from 'yaml'
export function setValue(yaml: string, path: readonly PropertyKey[], value: unknown): string {
  const doc = parseDocument(yaml)
  if (value === undefined) doc.deleteIn(path as string[])
  else doc.setIn(path as string[], doc.createNode(value))
  return doc.toString({ lineWidth: 0 }).replace(/\n$/, '')
}
