/** Sizes that WeChat takes at most, in bytes of UTF-8. */
export const LIMITS = {
  'AGENTS.md': 10_000,
  'SKILL.md': 16_000,
  /** Without the schemas of what is returned. */
  'mcp.json': 24_000,
} as const

export const bytesOf = (text: string) => Buffer.byteLength(text)

/** @throws Error when a text is larger than WeChat takes */
export function checkSize(name: keyof typeof LIMITS, bytes: number): void {
  if (bytes > LIMITS[name]) throw new Error(`${name}: ${bytes} bytes, more than ${LIMITS[name]}`)
}
