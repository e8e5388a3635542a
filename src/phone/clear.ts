import { forget } from './storage'
import { tell } from './toast'

/** Deletes what the reader wants cleared, and says so if the phone will bring it back. */
export function clear(key: string): void {
  if (!forget(key)) tell('手机现在清除不了，下次打开可能又出现')
}
