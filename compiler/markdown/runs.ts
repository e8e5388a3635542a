import type { Inline } from '../../src/model/handbook/types'

/** Collects characters into runs of one kind; drops empty runs. */
export class Runs {
  private readonly done: Inline[] = []
  private strong = false
  private current = ''
  private spans = 0

  /** Starts or ends strong text. */
  setStrong(strong: boolean): void {
    this.flush()
    this.strong = strong
    this.spans = 0
  }

  text(text: string): void {
    this.current += text
  }

  copy(text: string): void {
    this.flush()
    this.spans += 1
    this.done.push({ copy: text })
  }

  /** Whether nothing was added since strong text started. */
  emptySince(): boolean {
    return this.spans === 0 && this.current.trim() === ''
  }

  all(): Inline[] {
    this.flush()
    return this.done
  }

  private flush(): void {
    if (this.current === '') return
    this.done.push(this.strong ? { strong: this.current } : this.current)
    this.current = ''
  }
}
