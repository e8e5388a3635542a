const CIRCLED = '①②③④⑤⑥'

/** The most marks in one picture. */
export const MOST_MARKS = CIRCLED.length

/** The character for a mark in texts: ① for 1. */
export function circled(mark: number): string {
  return CIRCLED.charAt(mark - 1)
}

/** The distinct marks mentioned in a text, in order. */
export function marksIn(text: string): number[] {
  return [...CIRCLED].flatMap((mark, index) => (text.includes(mark) ? [index + 1] : []))
}

/** A text cut where it mentions a mark: texts, and the marks between them as numbers. */
export function splitAtMarks(text: string): (string | number)[] {
  return text
    .split(/([①-⑥])/)
    .filter((part) => part !== '')
    .map((part) => (part.length === 1 && CIRCLED.includes(part) ? CIRCLED.indexOf(part) + 1 : part))
}
