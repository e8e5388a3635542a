import type { Span } from './spans'
import type { Word, Words } from './words'

/** Longer strings of letters contain two-letter words by chance. */
const LONGEST = 12

/**
 * Recognises a query made only of initials: xjcx for 学籍查询. It must consist entirely of words that can be about the same page.
 */
export function findInitials(text: string, { byInitials }: Words, inexact: number): Span[] {
  const letters = text.replace(/ /g, '')
  if (!/^[a-z]{2,}$/.test(letters) || letters.length > LONGEST || /(.)\1\1/.test(letters)) return []
  const pagesOf = ({ group }: Word) => group?.pages ?? []
  const isThing = ({ group }: Word) => group?.depends !== true
  /** Words with these initials: nouns first, then words that only qualify them. */
  const wordsOf = (initials: string) => {
    const found = byInitials.get(initials) ?? []
    return [...found.filter(isThing), ...found.filter((word) => !isThing(word))]
  }
  let best: Span[] = []

  const extend = (from: number, spans: Span[], pages: readonly unknown[] | undefined): void => {
    if (from === letters.length && (best.length === 0 || spans.length < best.length)) best = spans
    if (spans.length === 3 || (best.length > 0 && spans.length + 1 >= best.length)) return
    for (let to = letters.length; to >= from + 2; to--) {
      const found = wordsOf(letters.slice(from, to))
      const fitting = found.filter((word) => !pages || pagesOf(word).some((page) => pages.includes(page)))
      for (const word of fitting) {
        const common = pages ? pagesOf(word).filter((page) => pages.includes(page)) : pagesOf(word)
        extend(to, [...spans, { range: [from, to], word, quality: inexact }], common)
      }
    }
  }
  extend(0, [], undefined)
  const [only] = best
  if (best.length !== 1 || !only) return best
  // Of several words with the same initials all count, but nouns take precedence over qualifiers.
  const same = wordsOf(letters)
  return same.filter((word) => isThing(word) === isThing(same[0] ?? word)).map((word) => ({ ...only, word }))
}
