const WIDE = '[\\u2014-\\u2026\\u2e80-\\u9fff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uffef]'
const wide = new RegExp(WIDE)
const gap = new RegExp(`(${WIDE}) (?=${WIDE})`, 'g')

/** The replacement for a line break between two characters: nothing next to Chinese, otherwise a space. */
export function joint(before: string, after: string): '' | ' ' {
  return before === '' || after === '' || wide.test(before) || wide.test(after) ? '' : ' '
}

/** Joins text that was wrapped over several lines in the file. */
export function joinLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.reduce((joined, line) => joined + joint(joined.slice(-1), line.slice(0, 1)) + line)
}

/** Removes the spaces that YAML puts between Chinese characters when it folds lines. */
export function closeGaps(text: string): string {
  return text.replace(gap, '$1')
}
