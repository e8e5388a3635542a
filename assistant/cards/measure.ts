/** How high texts are on a card. The sizes are those of `components/card.wxss`, in pixels. */
import type { Letters } from './letters'

/** The kinds of text, from the largest. */
export type Rank = 'date' | 'lead' | 'body' | 'note'

/** The height of the letters and of a line. */
const SIZES: Readonly<Record<Letters, Readonly<Record<Rank, readonly [letter: number, line: number]>>>> = {
  usual: { date: [22, 30], lead: [17, 24], body: [16, 24], note: [13, 20] },
  large: { date: [26, 36], lead: [20, 29], body: [19, 28], note: [16, 24] },
  largest: { date: [31, 42], lead: [24, 34], body: [22, 33], note: [18, 27] },
}

/** What stays on one line: a word of Latin letters or digits, or a character, with the brackets and stops that cling to it. */
const UNIT = /[“‘《（【〔]*(?:[!-~]+|[^])[”’》）】〕，。、；：？！…]*/g

/** A text in parts that stay on one line. */
export const unitsOf = (text: string): readonly string[] => text.match(UNIT) ?? []

/** How wide a Latin letter or digit is, as a share of a Chinese character; wide ones included. */
const LATIN = 0.62

/** How many lines a text fills in `width` pixels; none when there is no text. */
export function linesOf(text: string, rank: Rank, letters: Letters, width: number): number {
  const across = width / SIZES[letters][rank][0]
  let lines = 0
  for (const paragraph of text.split('\n')) {
    if (paragraph !== '') lines += linesOfParagraph(paragraph, across)
  }
  return lines
}

/** Of a text, in pixels. */
export const heightOf = (text: string, rank: Rank, letters: Letters, width: number): number =>
  linesOf(text, rank, letters, width) * SIZES[letters][rank][1]

function linesOfParagraph(text: string, across: number): number {
  let lines = 1
  let used = 0
  for (const unit of unitsOf(text)) {
    const wide = widthOf(unit)
    if (used > 0 && used + wide > across) {
      lines++
      used = 0
    }
    used += wide
    // A word that is longer than a line goes on in the next.
    while (used > across) {
      lines++
      used -= across
    }
  }
  return lines
}

function widthOf(unit: string): number {
  let width = 0
  for (const letter of unit) width += /[ -~]/.test(letter) ? LATIN : 1
  return width
}
