const CIRCLED = '①②③④'

/** The character for a mark in texts: ① for 1. */
export function circled(mark: number): string {
  return CIRCLED.charAt(mark - 1)
}

/** The distinct marks mentioned in a text, in order. */
export function marksIn(text: string): number[] {
  return [...CIRCLED].flatMap((mark, index) => (text.includes(mark) ? [index + 1] : []))
}
