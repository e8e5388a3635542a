const CIRCLED = '①②③④'

/** The character that stands for a mark in texts: ① for 1. */
export function circled(mark: number): string {
  return CIRCLED.charAt(mark - 1)
}

/** The marks that a text mentions, each once, in order. */
export function marksIn(text: string): number[] {
  return [...CIRCLED].flatMap((mark, index) => (text.includes(mark) ? [index + 1] : []))
}
