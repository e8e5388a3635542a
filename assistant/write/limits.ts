/** Sizes at most, in bytes of UTF-8: WeChat's own, and for the whole sub-package ours. */
export const LIMITS = {
  'AGENTS.md': 10_000,
  'SKILL.md': 16_000,
  /** Without the schemas of what is returned. */
  'mcp.json': 24_000,
  package: 250_000,
} as const

export const bytesOf = (text: string) => Buffer.byteLength(text)

/** @throws Error when a text is larger than WeChat takes */
export function checkSize(name: keyof typeof LIMITS, bytes: number): void {
  if (bytes > LIMITS[name]) throw new Error(`${name}: ${bytes} bytes, more than ${LIMITS[name]}`)
}
