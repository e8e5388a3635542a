import vm from 'node:vm'

type Report = (reason: unknown) => void
type Emit = (this: unknown, event: string | symbol, ...args: unknown[]) => boolean

const realms = new Map<object, Report>()
let original: Emit | undefined

/** The real process: a test runner may have put a copy in our global. */
const realProcess = vm.runInThisContext('process') as { emit: Emit }

/**
 * Reports the unhandled rejections of promises that belong to a vm context, and only those. A listener would not work: the
 * event is process-wide, and test runners treat it as a failure of the running test.
 */
export function watchRejections(context: vm.Context, report: Report): () => void {
  const prototype = vm.runInContext('Promise.prototype', context) as object
  realms.set(prototype, report)
  if (!original) {
    const previous = realProcess.emit
    original = previous
    realProcess.emit = function emit(event, ...args) {
      const promise = args[1]
      const own =
        event === 'unhandledRejection' && promise ? realms.get(Object.getPrototypeOf(promise) as object) : undefined
      if (!own) return previous.call(this, event, ...args)
      own(args[0])
      return true
    }
  }
  return () => {
    realms.delete(prototype)
    if (realms.size === 0 && original) {
      realProcess.emit = original
      original = undefined
    }
  }
}
