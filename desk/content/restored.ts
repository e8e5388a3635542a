import { piecesOf } from '../../compiler/edit/pieces'
import { dataOf } from '../../compiler/edit/yaml-node'

/**
 * The edition's text of a file, if the text says the same and is only spelled otherwise: quotes, the lines of a list, empty lines
 * or comments lost on the way. What was changed and changed back leaves no trace.
 */
export function restored(path: string, text: string, edition: string | undefined): string {
  if (edition === undefined || text === edition || bare(text) !== bare(edition)) return text
  const said = meaningOf(path, text)
  return said !== undefined && said === meaningOf(path, edition) ? edition : text
}

/** What takes no parsing to compare: most texts differ in it. */
function bare(text: string): string {
  return text.replace(/^\s*#.*$/gm, '').replace(/[\s"']/g, '')
}

/** What a file says, as a text to compare; nothing while it has faults. */
function meaningOf(path: string, text: string): string | undefined {
  const pieces = piecesOf(path, text)
  if (!pieces) return undefined
  const read: unknown[] = []
  let rest = text
  for (const { start, end } of [...pieces.yaml].sort((a, b) => b.start - a.start)) {
    const data = dataOf(text.slice(start, end))
    if (!data) return undefined
    read.push(data.value)
    rest = rest.slice(0, start) + rest.slice(end)
  }
  return JSON.stringify([read, rest.replace(/\n{3,}/g, '\n\n').trim()])
}
