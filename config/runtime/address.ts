import { Events } from '@tarojs/shared'

/** What scripts made for browsers would ask for. */
const NAMES = [
  'href',
  'origin',
  'protocol',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
  'assign',
  'replace',
  'reload',
  'length',
  'state',
  'back',
  'forward',
  'go',
  'pushState',
  'replaceState',
]

/** Listens to what Taro's window tells of pages, and refuses whoever takes it for a browser's. */
class LeftOut extends Events {
  constructor() {
    // Taro's window hands over an address, whose listeners `Events` would take for its own.
    super()
  }
}
for (const name of NAMES) {
  Object.defineProperty(LeftOut.prototype, name, {
    get() {
      throw new Error(`A mini program has no ${name}: see docs/decisions/runtime.md`)
    },
  })
}

// WeChat has no address bar, and keeps the stack of pages itself.
export { LeftOut as Location, LeftOut as History }
