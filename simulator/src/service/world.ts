import path from 'node:path'
import vm from 'node:vm'
import type { Dist } from '../dist'
import { describe, type Problems } from '../problems'

type Bag = Record<string, unknown>

type Wrapper = (require: (request: string) => unknown, module: { exports: unknown }, exports: unknown) => void

/** A promise's executor: WeChat rejects with plain objects. */
type Run = (resolve: (result: unknown) => void, reject: (reason: unknown) => void) => void

export interface ComponentDefinition {
  properties?: Record<string, { value?: unknown } | null>
  data?: Bag
  methods?: Bag
  options?: { virtualHost?: boolean }
}

/** Component life cycles; those of pages are separate and simulated. */
const notSimulated = ['behaviors', 'lifetimes', 'observers', 'created', 'attached', 'ready', 'moved', 'detached']

/** The app's global environment: plain JavaScript without eval, Intl or WebAssembly, plus WeChat's globals. */
export class World {
  readonly context: vm.Context
  /** Intrinsics of the app's realm. */
  readonly realm: { Error: ErrorConstructor; Promise: new (run: Run) => object; JSON: JSON }
  /** Registrations by the package's scripts. */
  app: Bag = {}
  readonly pages = new Map<string, Bag>()
  readonly components = new Map<string, ComponentDefinition>()
  private readonly modules = new Map<string, { exports: unknown }>()
  private readonly loaded = new Set<string>()
  /** Owner of the running script. */
  private loading = ''

  constructor(
    private readonly dist: Pick<Dist, 'has' | 'read' | 'componentsOf'>,
    private readonly problems: Problems,
    globals: Bag,
  ) {
    const registers = {
      App: (app: Bag) => void (this.app = app),
      Page: (page: Bag) => void this.pages.set(this.loading, page),
      Component: (component: ComponentDefinition) => this.register(component),
    }
    const sandbox = { ...globals, ...registers, console: silentConsole(problems) }
    this.context = vm.createContext(sandbox, { codeGeneration: { strings: false, wasm: false } })
    Object.assign(this.context, { Intl: undefined, WebAssembly: undefined, SharedArrayBuffer: undefined })
    this.realm = vm.runInContext('({ Error, Promise, JSON })', this.context) as World['realm']
  }

  /** Runs a script of the package as WeChat does: CommonJS, each once, with no window and no document. */
  require(request: string): unknown {
    const file = path.posix
      .join('/', request)
      .slice(1)
      .replace(/(\.js)?$/, '.js')
    const known = this.modules.get(file)
    if (known) return known.exports
    if (!this.dist.has(file)) throw new Error(`module '${file}' is not defined`)
    const module = { exports: {} }
    this.modules.set(file, module)
    const source = `(function (require, module, exports, window, document) {${this.dist.read(file)}\n})`
    const wrapper = vm.runInContext(source, this.context, { filename: file }) as Wrapper
    wrapper((next) => this.require(path.posix.join(path.posix.dirname(file), next)), module, module.exports)
    return module.exports
  }

  /** Runs the script of a page or component, and of all components that it may use; each once. */
  load(route: string): void {
    if (this.loaded.has(route)) return
    this.loaded.add(route)
    this.loading = route
    this.require(route)
    for (const component of Object.values(this.dist.componentsOf(route))) this.load(component)
  }

  /** Copies a value into the app's realm, so that `instanceof` works there. */
  adopt<T>(value: T): T {
    return value === undefined ? value : (this.realm.JSON.parse(JSON.stringify(value)) as T)
  }

  private register(component: ComponentDefinition): void {
    const used = notSimulated.filter((name) => name in component)
    if (used.length > 0) {
      this.problems.add('package', `${this.loading}: ${used.join(', ')} of a component is not simulated`)
    }
    this.components.set(this.loading, component)
  }
}

/** `console` for the app: an error is a problem. */
function silentConsole(problems: Problems): Bag {
  const silent = ['log', 'info', 'warn', 'debug']
  return {
    ...Object.fromEntries(silent.map((level) => [level, () => undefined])),
    error: (...args: unknown[]) => problems.add('service', `console.error: ${args.map(describe).join(' ')}`),
  }
}
