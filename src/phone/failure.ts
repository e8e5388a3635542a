/**
 * Why a capability of the phone did not do what was asked: the reader changed their mind; refused WeChat's privacy
 * guide, for which there is no switch; the office has not declared the use; the reader has switched it off for this app,
 * or for WeChat as a whole in the phone's own settings; or this phone can't.
 */
export type Failure = 'cancelled' | 'private' | 'undeclared' | 'denied' | 'deniedBySystem' | 'unavailable'

const PRIVACY_REFUSED = 104
const NOT_DECLARED = 112

/**
 * Sorts what WeChat rejected with, by its `errno` and by the words of its `errMsg`: "privacy permission is not
 * authorized" (104), "api scope is not declared in the privacy agreement" (112), "auth deny", "system permission denied".
 */
export function failureOf(error: unknown): Failure {
  const message = messageOf(error)
  const errno = errnoOf(error)
  if (/cancel/i.test(message)) return 'cancelled'
  if (errno === NOT_DECLARED || /not declared/i.test(message)) return 'undeclared'
  if (errno === PRIVACY_REFUSED || /privacy/i.test(message)) return 'private'
  if (/system.*(auth|deny|denied|permission)/i.test(message)) return 'deniedBySystem'
  if (/auth|deny|denied|scope/i.test(message)) return 'denied'
  return 'unavailable'
}

/** Whether the result is one of success. H5's stand-ins for missing capabilities resolve, and confess only in `errMsg`. */
export function succeeded(result: unknown): boolean {
  return has(result, 'errMsg') && typeof result.errMsg === 'string' && result.errMsg.endsWith(':ok')
}

/** The message of a thrown or rejected value. */
export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message
  return String(has(error, 'errMsg') ? error.errMsg : error)
}

function errnoOf(error: unknown): unknown {
  return has(error, 'errno') ? error.errno : undefined
}

function has<Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && name in value
}
