/** The browser's font setting as a factor, 1 = usual. */
export function systemScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
}
