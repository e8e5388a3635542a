import path from 'node:path'
import vm from 'node:vm'
import type { Dist } from '../dist'

type Wrapper = (
  require: (request: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  window: undefined,
  document: undefined,
) => void

/** Loads a package's scripts as WeChat does: CommonJS, each once, with no window and no document. */
export class Modules {
  private readonly loaded = new Map<string, { exports: unknown }>()

  constructor(
    private readonly dist: Dist,
    private readonly context: vm.Context,
  ) {}

  require(request: string): unknown {
    const normal = path.posix.normalize(request).replace(/^\//, '')
    const file = normal.endsWith('.js') ? normal : `${normal}.js`
    const known = this.loaded.get(file)
    if (known) return known.exports
    if (!this.dist.has(file)) throw new Error(`module '${file}' is not defined`)
    const module = { exports: {} }
    this.loaded.set(file, module)
    const source = `(function (require, module, exports, window, document) {${this.dist.read(file)}\n})`
    const wrapper = vm.runInContext(source, this.context, { filename: file }) as Wrapper
    const requireFrom = (next: string) => this.require(path.posix.join(path.posix.dirname(file), next))
    wrapper(requireFrom, module, module.exports, undefined, undefined)
    return module.exports
  }
}
