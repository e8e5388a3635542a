import vm from 'node:vm'

type Report = (reason: unknown) => void
type Emit = (this: unknown, event: string | symbol, ...args: unknown[]) => boolean

interface RealProcess {
  emit: Emit
  [key: symbol]: WeakMap<object, Report> | undefined
}

/** The real process: a test runner may have put a copy in our global. */
const realProcess = vm.runInThisContext('process') as RealProcess
/** By the prototype of a realm's promises; on the process itself, because a test runner loads this module again and again. */
const key = Symbol.for('taro-weapp-simulator.rejections')

/**
 * Reports the unhandled rejections of promises that belong to a vm context, and only those, until it is stopped; those that come
 * later are nobody's concern. A listener would not work: the event is process-wide, and test runners treat it as a failure of
 * the running test.
 */
export function watchRejections(context: vm.Context, report: Report): () => void {
  const prototype = vm.runInContext('Promise.prototype', context) as object
  const realms = (realProcess[key] ??= intercept())
  realms.set(prototype, report)
  return () => void realms.set(prototype, () => undefined)
}

function intercept(): WeakMap<object, Report> {
  const realms = new WeakMap<object, Report>()
  const previous = realProcess.emit
  realProcess.emit = function emit(event, ...args) {
    const promise = args[1]
    const own =
      event === 'unhandledRejection' && promise ? realms.get(Object.getPrototypeOf(promise) as object) : undefined
    if (!own) return previous.call(this, event, ...args)
    own(args[0])
    return true
  }
  return realms
}
