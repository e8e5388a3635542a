import { ApiFailure } from '../answers'

export interface StorageOptions {
  /** full: nothing can be written; corrupt: whatever is read is garbage. */
  mode?: 'normal' | 'full' | 'corrupt'
  /** What an earlier visit left. */
  entries?: Record<string, unknown>
}

const garbage = '{"\u0000broken'
const limitSize = 10240

/** The mini program's storage on the phone. */
export class Storage {
  mode: 'normal' | 'full' | 'corrupt'
  private readonly entries = new Map<string, string>()

  constructor({ mode = 'normal', entries = {} }: StorageOptions = {}) {
    this.mode = mode
    for (const [key, value] of Object.entries(entries)) this.entries.set(key, JSON.stringify(value))
  }

  has(key: string): boolean {
    return this.mode === 'corrupt' || this.entries.has(key)
  }

  get(key: string): unknown {
    if (this.mode === 'corrupt') return garbage
    const json = this.entries.get(key)
    return json === undefined ? '' : (JSON.parse(json) as unknown)
  }

  set(key: string, value: unknown): void {
    if (this.mode === 'full') throw new ApiFailure('setStorage:fail exceed storage max size 10Mb')
    this.entries.set(key, JSON.stringify(value ?? ''))
  }

  remove(key: string): void {
    this.entries.delete(key)
  }

  clear(): void {
    this.entries.clear()
  }

  info() {
    const bytes = [...this.entries].reduce((sum, [key, json]) => sum + Buffer.byteLength(key + json), 0)
    return { keys: [...this.entries.keys()], currentSize: Math.ceil(bytes / 1024), limitSize }
  }
}
