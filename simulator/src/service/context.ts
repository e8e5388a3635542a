import vm from 'node:vm'
import { describe, type Problems } from '../problems'

/** The app's own world: JavaScript alone, without eval, Intl or WebAssembly, plus what WeChat gives. */
export function createContext(globals: Record<string, unknown>): vm.Context {
  const context = vm.createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } })
  return Object.assign(context, { Intl: undefined, WebAssembly: undefined, SharedArrayBuffer: undefined })
}

/** `console` for the app: an error is a problem. */
export function createConsole(problems: Problems): Record<string, (...args: unknown[]) => void> {
  const silent = ['log', 'info', 'warn', 'debug', 'group', 'groupEnd', 'time', 'timeEnd', 'trace']
  return {
    ...Object.fromEntries(silent.map((level) => [level, () => undefined])),
    error: (...args) => problems.add('service', `console.error: ${args.map(describe).join(' ')}`),
  }
}

/** What the simulator needs of the app's own realm. */
export interface Realm {
  Error: ErrorConstructor
  parse: typeof JSON.parse
  defer: () => { promise: Promise<unknown>; resolve: (result: unknown) => void; reject: (reason: unknown) => void }
}

const realmSource = `({
  Error,
  parse: JSON.parse,
  defer() {
    const deferred = {}
    deferred.promise = new Promise((resolve, reject) => Object.assign(deferred, { resolve, reject }))
    return deferred
  },
})`

export const realmOf = (context: vm.Context): Realm => vm.runInContext(realmSource, context) as Realm
