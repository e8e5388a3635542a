import vm from 'node:vm'
import { TmplGroup } from 'glass-easel-template-compiler'
import { BUILT_IN } from '../built-in'
import type { Dist } from '../dist'

interface CompiledTemplates {
  /** A JavaScript expression: WXML files by path, as glass-easel takes them. */
  code: string
  problems: string[]
  /** Tags that no simulated component stands for. */
  unknownTags: string[]
  /** Handlers that templates bind: a page or component may turn out to lack them. */
  handlers: string[]
}

interface Warning {
  message: string
  startLine: number
}

const structure = new Set(['block', 'template', 'import', 'include', 'wxs', 'slot'])
/** The last package by content: tests open the same one again and again. */
let last: { dist: Dist; key: string; compiled: CompiledTemplates } | undefined

/** WeChat turns rpx into px in inline styles too. */
export const scaleInline = (style: string): string => style.replace(/(-?[\d.]+)rpx\b/g, 'calc($1 * var(--rpx))')

/** Compiles a package's WXML and WXS. Built-in tags get the prefix `wx-`, as WeChat's own have in the page. */
export function compileTemplates(dist: Dist): CompiledTemplates {
  if (last?.dist === dist) return last.compiled
  const files = [...dist.files('.wxml'), ...dist.files('.wxs')].map((file) => ({ file, source: dist.read(file) }))
  const key = JSON.stringify(files)
  const compiled = last?.key === key ? last.compiled : compile(dist, files)
  last = { dist, key, compiled }
  return compiled
}

function compile(dist: Dist, files: { file: string; source: string }[]): CompiledTemplates {
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
    const own = new Set(Object.keys(dist.componentsOf(path)))
    const scalable = source.replace(/\sstyle="[^"]*"/g, scaleInline)
    const prefixed = scalable.replace(/(<\/?)([a-z][\w-]*)(?=[\s>/])/g, (whole, open: string, tag: string) => {
      if (structure.has(tag) || own.has(tag)) return whole
      if (!BUILT_IN.includes(tag)) unknown.add(tag)
      return `${open}wx-${tag}`
    })
    problems.push(
      ...(group.addTmpl(path, prefixed) as Warning[]).map((w) => `${file}:${w.startLine + 1}: ${w.message}`),
    )
  }
  // What all simulated components are made of.
  group.addTmpl('wx-slot', '<slot/>')
  const code = group.getTmplGenObjectGroups()
  group.free()
  return { code, problems, unknownTags: [...unknown], handlers: [...handlers] }
}

/** The template compiler passes scripts on as they are: look at them here. */
function scriptProblems(file: string, source: string): string[] {
  try {
    new vm.Script(`(function () {${source}\n})`, { filename: file })
    return []
  } catch (error) {
    return [`${file}: ${String(error)}`]
  }
}
