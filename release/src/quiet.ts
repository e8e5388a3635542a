const LEVELS = ['debug', 'log', 'info', 'warn', 'error'] as const
type Level = (typeof LEVELS)[number]

/** The output to `console`, by level, each call's arguments as text; errors as their message. */
export type Said = Record<Level, string[]>

const text = (value: unknown) => (value instanceof Error ? value.message : String(value))

/** Runs a job and captures its console output: WeChat's tool reports some of its findings only there. */
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
