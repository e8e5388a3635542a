/** The first characters of a text, at most so many; none is cut in two. */
export function cut(text: string, most: number): string {
  return Array.from(text).slice(0, most).join('')
}

/** The text with U+FFFD in place of half characters, which no link can hold. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
    found.length === 2 ? found : '\uFFFD',
  )
}
