import { unitsOf } from './measure'

/** A text, and whether some of it was left out. */
export interface Shortened {
  readonly text: string
  readonly cut: boolean
}

/** What stands for what was left out. */
const MORE = '……'

/**
 * As much of a text as fits: whole sentences; where not even the first fits, whole clauses of it; where not even one fits, as
 * many characters as do; a number is never cut.
 *
 * @param fits whether this much can be shown; a shorter text fits where a longer one does
 */
export function shorten(text: string, fits: (text: string) => boolean): Shortened {
  if (fits(text)) return { text, cut: false }
  const sentences = longest(sentencesOf(text), (part) => fits(part + MORE))
  if (sentences !== '') return { text: sentences + MORE, cut: true }
  const open = (part: string) => part.replace(/[，、：；]$/, '') + MORE
  const clauses = longest(text.match(/[^，、：；]+[，、：；]*/g) ?? [], (part) => fits(open(part)))
  if (clauses !== '') return { text: open(clauses), cut: true }
  const units = longest(unitsOf(text), (part) => fits(open(part)))
  return { text: units === '' ? '' : open(units), cut: true }
}

/** A text in its sentences, each with its stop. */
export const sentencesOf = (text: string): string[] => text.match(/[^。；！？]+[。；！？]*/g) ?? []

function longest(parts: readonly string[], fits: (text: string) => boolean): string {
  let taken = ''
  for (const part of parts) {
    if (!fits(taken + part)) break
    taken += part
  }
  return taken
}
