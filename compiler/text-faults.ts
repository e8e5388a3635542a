import { fault } from './problems'

/** A problem of a text, whatever the text is. */
export interface TextFault {
  line: number
  message: string
}

/** What a decoder puts where it could not read a character. */
const LOST = '\uFFFD'

/** What Unicode calls other than characters (controls, marks of direction, those without width, halves), and its own line ends; tabs apart. */
const UNSEEN = /[^\P{C}\t]|[\u2028\u2029]/u

/** Characters that readers could not make out: the first of each line. */
export function unreadableCharacters(text: string): TextFault[] {
  return text.split('\n').flatMap((content, index) => {
    const line = index + 1
    const at = content.search(UNSEEN)
    if (at >= 0) {
      const code = (content.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      return [
        { line, message: fault(`${placeOf(content, at)}有看不见的字符（U+${code}）`, '删去它，重新输入这里的字') },
      ]
    }
    const lost = content.indexOf(LOST)
    if (lost < 0) return []
    return [{ line, message: fault(`${placeOf(content, lost)}有乱码“${LOST}”`, '对照手册重新输入这里的字') }]
  })
}

function placeOf(line: string, at: number): string {
  const before = line.slice(0, at).trim().slice(-8)
  return before === '' ? '这一行的开头' : `“${before}”后面`
}
