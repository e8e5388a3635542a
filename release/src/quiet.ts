const LEVELS = ['debug', 'log', 'info', 'warn', 'error'] as const
type Level = (typeof LEVELS)[number]

/** What was said through `console`, by level, each call's arguments as text; an error as its message. */
export type Said = Record<Level, string[]>

const text = (value: unknown) => (value instanceof Error ? value.message : String(value))

/** Runs a job whose chatter is kept instead of shown: WeChat's tool tells some of its findings only that way. */
export async function quietly<T>(job: () => Promise<T>): Promise<{ result: T; said: Said }> {
  const said: Said = { debug: [], log: [], info: [], warn: [], error: [] }
  const spoken = { ...console }
  for (const level of LEVELS) {
    console[level] = (...values: unknown[]) => void said[level].push(values.map(text).join(' '))
  }
  try {
    return { result: await job(), said }
  } finally {
    Object.assign(console, spoken)
  }
}
