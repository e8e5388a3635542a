import { LineCounter } from 'yaml'

const WIDE = '[\\u2014-\\u2026\\u2e80-\\u9fff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uffef]'
const wide = new RegExp(WIDE)
const gap = new RegExp(`(${WIDE}) (?=${WIDE})`, 'g')

/** The replacement for a line break between two characters: nothing next to Chinese, otherwise a space. */
export function joint(before: string, after: string): '' | ' ' {
  return before === '' || after === '' || wide.test(before) || wide.test(after) ? '' : ' '
}

/** Joins text that was wrapped over several lines in the file. */
export function joinLines(text: string): string {
  let last = ''
  const pieces = text.split('\n').map((line) => {
    const own = line.trim()
    const piece = joint(last, own.slice(0, 1)) + own
    last = own.slice(-1) || last
    return piece
  })
  return pieces.join('')
}

/** Removes the spaces that YAML puts between Chinese characters when it folds lines. */
export function closeGaps(text: string): string {
  return text.replace(gap, '$1')
}

/** Finds the line of an offset in a text, both counted from 0. */
export function lineFinder(text: string): (offset: number) => number {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1)
  return (offset) => lines.linePos(offset).line - 1
}
