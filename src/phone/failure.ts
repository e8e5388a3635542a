/** Why a capability of the phone did not do what was asked. */
export type Failure = 'cancelled' | 'denied' | 'unavailable'

/**
 * Sorts what WeChat rejected with. Its `errMsg` ends in "cancel" when the reader changed their mind, speaks of
 * "auth" or "privacy" (errno 103, 104, 112, 1025) when a permission is refused; all else means that this phone can't.
 */
export function failureOf(error: unknown): Failure {
  const message = messageOf(error)
  if (/cancel/i.test(message)) return 'cancelled'
  if (/auth|deny|denied|privacy|scope/i.test(message)) return 'denied'
  return 'unavailable'
}

/** H5's stand-ins for missing capabilities resolve, and confess only in `errMsg`. */
export function succeeded(result: { errMsg: string }): boolean {
  return result.errMsg.endsWith(':ok')
}

/** What was thrown or rejected with, in its own words. */
export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg)
  return String(error)
}
