/** How large the letters of a card are; beyond the largest a card could say too little. */
export type Letters = 'usual' | 'large' | 'largest'

/** What each stands for, as a factor of the usual size. */
const FACTORS: readonly (readonly [Letters, number])[] = [
  ['usual', 1],
  ['large', 1.2],
  ['largest', 1.4],
]

/** WeChat's usual size in pixels, by its font setting. */
const USUAL = 17

/** What WeChat tells about the reader's font setting; absent before WeChat 2.23.4. */
export interface FontInfo {
  fontSizeScaleFactor?: unknown
  /** Pixels. */
  fontSizeSetting?: unknown
}

/** The letters that are at least as large as the reader has set; the usual ones where WeChat does not tell. */
export function lettersOf({ fontSizeScaleFactor, fontSizeSetting }: FontInfo): Letters {
  const wanted = isSize(fontSizeScaleFactor)
    ? fontSizeScaleFactor
    : isSize(fontSizeSetting)
      ? fontSizeSetting / USUAL
      : 1
  // A twentieth more or less can't be seen.
  return FACTORS.find(([, factor]) => wanted <= factor + 0.05)?.[0] ?? 'largest'
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0
}
