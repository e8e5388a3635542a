/** A piece of a text, from the first character to before the second. */
export interface Span {
  start: number
  end: number
}

/** The text with a piece of it replaced, everything else as it is. */
export function spliced(text: string, { start, end }: Span, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end)
}

/** Where each line of a text starts, and after them where the text ends, as if one more line started there. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1)
  if (starts.at(-1) !== text.length) starts.push(text.length)
  return starts
}
