import vm from 'node:vm'

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
