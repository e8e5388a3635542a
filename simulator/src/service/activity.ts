type Callback = (...args: unknown[]) => unknown

/** Timers of up to this many milliseconds are waited for. */
const SHORT = 400

/** The app's pending work: its timers, which are real ones, and its `wx` calls. */
export class Activity {
  private readonly timers = new Map<number, { delay: number; timer: NodeJS.Timeout }>()
  private nextTimer = 1
  private running = 0

  constructor(private readonly guard: (run: () => unknown) => void) {}

  /** The app's setTimeout and related functions. */
  readonly globals = {
    setTimeout: (callback: Callback, delay?: number, ...args: unknown[]): number => {
      const id = this.nextTimer++
      const timer = setTimeout(() => {
        this.timers.delete(id)
        this.guard(() => callback(...args))
      }, delay)
      this.timers.set(id, { delay: Number(delay) || 0, timer })
      return id
    },
    setInterval: (callback: Callback, delay?: number, ...args: unknown[]): number => {
      const timer = setInterval(() => this.guard(() => callback(...args)), delay)
      this.timers.set(this.nextTimer, { delay: Infinity, timer })
      return this.nextTimer++
    },
    clearTimeout: (id: number): void => this.clear(id),
    clearInterval: (id: number): void => this.clear(id),
  }

  /** Whether the app is still busy. */
  get busy(): boolean {
    return this.running > 0 || [...this.timers.values()].some(({ delay }) => delay <= SHORT)
  }

  async track<T>(work: () => Promise<T>): Promise<T> {
    this.running++
    try {
      return await work()
    } finally {
      this.running--
    }
  }

  /** Waits for a person inside tracked work: this may take any time and counts as idle. */
  async awaitPerson<T>(answer: Promise<T>): Promise<T> {
    this.running--
    try {
      return await answer
    } finally {
      this.running++
    }
  }

  dispose(): void {
    for (const id of this.timers.keys()) this.clear(id)
  }

  private clear(id: number): void {
    // Clears intervals too.
    clearTimeout(this.timers.get(id)?.timer)
    this.timers.delete(id)
  }
}
