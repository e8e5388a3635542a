/** Why a call to the phone failed. */
export type Failure = 'cancelled' | 'denied' | 'unavailable'

/**
 * Classifies WeChat's errors. The `errMsg` ends in "cancel" when the reader cancelled, and contains
 * "auth" or "privacy" (errno 103, 104, 112, 1025) when a permission is refused; anything else means that this phone can't.
 */
export function failureOf(error: unknown): Failure {
  const message = messageOf(error)
  if (/cancel/i.test(message)) return 'cancelled'
  if (/auth|deny|denied|privacy|scope/i.test(message)) return 'denied'
  return 'unavailable'
}

/** H5's stubs for missing APIs resolve, and report the failure only in `errMsg`. */
export function succeeded(result: { errMsg: string }): boolean {
  return result.errMsg.endsWith(':ok')
}

/** The message of a thrown or rejected value. */
export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg)
  return String(error)
}
