import path from 'node:path'

/** Hidden from a card's script: what a browser has and WeChat has not, and what WeChat refuses to cards. */
const HIDDEN =
  'window document self globalThis top parent frames navigator location history localStorage sessionStorage indexedDB ' +
  'fetch XMLHttpRequest WebSocket Worker Intl setTimeout setInterval requestAnimationFrame'

/**
 * The source of a `CardScript`: a card's script with what it requires.
 *
 * @param read a file of the skill, by its path in it
 * @throws when a script that is required is not in the skill
 */
export function cardScript(file: string, read: (file: string) => string | undefined): string {
  const modules = new Map<string, string>()
  const add = (name: string) => {
    if (modules.has(name)) return
    const source = name.startsWith('..') ? undefined : read(name)
    if (source === undefined) throw new Error(`module '${name}' is not in the skill`)
    modules.set(name, source)
    for (const [, request = ''] of source.matchAll(/\brequire\(["']([^"']+)["']\)/g)) add(resolve(name, request))
  }
  add(file)
  const hidden = HIDDEN.split(' ').join(', ')
  const functions = [...modules].map(
    ([name, source]) => `${JSON.stringify(name)}(require, module, exports, ${hidden}) {${source}\n}`,
  )
  return `cardScript = (Component, wx) => {
const sources = {${functions.join(',\n')}}
const loaded = {}
const load = (name) => {
  if (!loaded[name]) {
    const module = (loaded[name] = { exports: {} })
    sources[name]((request) => load(resolve(name, request)), module, module.exports)
  }
  return loaded[name].exports
}
const resolve = (from, request) => {
  const parts = from.split('/').slice(0, -1)
  for (const part of request.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/').replace(/(\\.js)?$/, '.js')
}
load(${JSON.stringify(file)})
}`
}

const resolve = (from: string, request: string) =>
  path.posix.join(path.posix.dirname(from), request).replace(/(\.js)?$/, '.js')
