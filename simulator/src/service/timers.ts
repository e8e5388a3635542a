type Callback = (...args: unknown[]) => unknown

/** The app's timers: real ones, known by delay, so that the simulator can tell when the app has come to rest. */
export class Timers {
  private readonly pending = new Map<number, { delay: number; stop: () => void }>()
  private nextId = 1

  constructor(private readonly guard: (run: () => unknown) => void) {}

  readonly globals = {
    setTimeout: (callback: Callback, delay = 0, ...args: unknown[]): number => {
      const id = this.nextId++
      const timer = setTimeout(() => {
        this.pending.delete(id)
        this.guard(() => callback(...args))
      }, delay)
      this.pending.set(id, { delay: Number(delay) || 0, stop: () => clearTimeout(timer) })
      return id
    },
    setInterval: (callback: Callback, delay = 0, ...args: unknown[]): number => {
      const id = this.nextId++
      const timer = setInterval(() => this.guard(() => callback(...args)), delay)
      this.pending.set(id, { delay: Infinity, stop: () => clearInterval(timer) })
      return id
    },
    clearTimeout: (id: number): void => this.clear(id),
    clearInterval: (id: number): void => this.clear(id),
  }

  /** Whether a timer is pending that was set for no longer than this. */
  anyWithin(delay: number): boolean {
    return [...this.pending.values()].some((timer) => timer.delay <= delay)
  }

  dispose(): void {
    for (const timer of this.pending.values()) timer.stop()
    this.pending.clear()
  }

  private clear(id: number): void {
    this.pending.get(id)?.stop()
    this.pending.delete(id)
  }
}
