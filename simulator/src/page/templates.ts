import vm from 'node:vm'
import { TmplGroup } from 'glass-easel-template-compiler'
import type { Dist } from '../dist'
import { BUILT_IN } from './built-ins'

export interface CompiledTemplates {
  /** The source of a `MakeTemplates`. */
  code: string
  problems: string[]
  /** Tags without a simulated component. */
  unknownTags: string[]
  /** Handlers that templates bind. */
  handlers: string[]
}

const structure = ['block', 'template', 'import', 'include', 'wxs', 'slot']
/** Cached by content: tests open the same package again and again. */
const known = new Map<string, CompiledTemplates>()
const keys = new WeakMap<Dist, string>()

/** Compiles a package's WXML and WXS. Built-in tags get the prefix `wx-`, as WeChat's own have in the page. */
export function compileTemplates(dist: Dist): CompiledTemplates {
  const key = keys.get(dist) ?? JSON.stringify(templateFiles(dist))
  keys.set(dist, key)
  const compiled = known.get(key) ?? compile(dist)
  known.set(key, compiled)
  return compiled
}

const templateFiles = (dist: Dist) =>
  [...dist.files('.wxml'), ...dist.files('.wxs')].map((file) => ({ file, source: dist.read(file) }))

const compile = (dist: Dist) => compileFiles(templateFiles(dist), (path) => dist.componentsOf(path))

/** Compiles these files; `componentsOf` tells which tags are a page's or component's own, by its path. */
export function compileFiles(
  files: readonly { file: string; source: string }[],
  componentsOf: (path: string) => Record<string, string> = () => ({}),
): CompiledTemplates {
  const group = new TmplGroup()
  const problems: string[] = []
  const unknown = new Set<string>()
  const handlers = new Set<string>()
  for (const { file, source } of files) {
    const path = file.replace(/\.\w+$/, '')
    if (file.endsWith('.wxs')) {
      group.addScript(path, source)
      problems.push(...scriptProblems(file, source))
      continue
    }
    for (const [, handler = ''] of source.matchAll(/\s(?:capture-)?(?:bind|catch):?\w+="(\w+)"/g)) handlers.add(handler)
    const own = componentsOf(path)
    const prefixed = source.replace(/(<\/?)([a-z][\w-]*)(?=[\s>/])/g, (whole, open: string, tag: string) => {
      if (structure.includes(tag) || tag in own) return whole
      if (!(tag in BUILT_IN)) unknown.add(tag)
      return `${open}wx-${tag}`
    })
    const warnings = group.addTmpl(path, prefixed) as { message: string; startLine: number }[]
    problems.push(...warnings.map(({ message, startLine }) => `${file}:${startLine + 1}: ${message}`))
  }
  // The template of all simulated components.
  group.addTmpl('wx-slot', '<slot/>')
  const code = `(missing) => ${tellMissing(group.getTmplGenObjectGroups())}`
  group.free()
  return { code, problems, unknownTags: [...unknown], handlers: [...handlers] }
}

/** The compiled code silently skips a missing template, as WeChat does: make it report this. */
function tellMissing(code: string): string {
  const lookup = /G\["([^"]+)"\]=\(\(\)=>\{(?:(?!G\[")[^])*?return S\[P\]/g
  return code.replace(lookup, (found, file: string) => `${found}||(P&&missing(${JSON.stringify(file)},P))`)
}

/** The template compiler does not check scripts: do it here. */
function scriptProblems(file: string, source: string): string[] {
  try {
    new vm.Script(`(function () {${source}\n})`, { filename: file })
    return []
  } catch (error) {
    return [`${file}: ${String(error)}`]
  }
}
