/** Counts what the service half has under way, so that a test can wait for rest. */
export class Activity {
  private running = 0

  get busy(): boolean {
    return this.running > 0
  }

  async track<T>(work: () => Promise<T>): Promise<T> {
    this.running++
    try {
      return await work()
    } finally {
      this.running--
    }
  }

  /** Waits for a person inside tracked work: that may last, and is rest. */
  async awaitPerson<T>(answer: Promise<T>): Promise<T> {
    this.running--
    try {
      return await answer
    } finally {
      this.running++
    }
  }
}
