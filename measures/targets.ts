/** What the figures are held against. Bytes are raw, as WeChat counts them. */
export const TARGETS = {
  wholePackage: 700_000,
  mainPackage: 400_000,
  firstUpdate: 6_000,
  scriptRatio: 1.35,
} as const

/** Bytes of setData that one action of a kind may cost; one that brings new content has no fixed bound. */
export const ACTION_TARGETS = { toggle: 300, typing: 4_000, content: undefined } as const
