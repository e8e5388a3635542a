import fs from 'node:fs'
import path from 'node:path'
import { DIST } from '../../../measures/links'

/** Taro's own runtime and libraries: what they call is Taro's business, and guarded by it. */
const NOT_OURS = /(^|\/)(taro|vendors|runtime)\.js$/

/** Every `wx` function that the package's own scripts call, as the built files write it: `t.makePhoneCall(`. Sorted. */
export function calledFunctions(): string[] {
  const scripts = fs
    .readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && !NOT_OURS.test(file))
  const names = functionsOfWx()
  const called = scripts.flatMap((file) =>
    [...fs.readFileSync(path.join(DIST, file), 'utf8').matchAll(/\.([a-zA-Z]\w+)\(/g)].flatMap(
      (match) => match[1] ?? [],
    ),
  )
  return [...new Set(called)].filter((name) => names.has(name)).sort()
}

function functionsOfWx(): Set<string> {
  const source = fs.readFileSync(require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8')
  const members = source.slice(source.indexOf('    interface Wx '))
  return new Set([...members.matchAll(/^ {8}([a-zA-Z0-9]+)[(<]/gm)].flatMap((match) => match[1] ?? []))
}
