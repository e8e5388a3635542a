/** The handbook's data without what only pages show, each longer text once: the functions answer the same, as a test says. */
import type { Plugin } from 'esbuild'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from './paths'

const GENERATED = join(ROOT, 'src', 'generated')

/** What a prepared call says. */
const CALL = ['caller', 'say', 'ask', 'hand']

/** What no function reads, by the file it stands in. */
const UNREAD: Readonly<Record<string, readonly string[]>> = {
  'app.json': ['shares', 'drawings', 'edition', 'changed'],
  'deadlines.json': [...CALL, 'reminder', 'why', 'missed'],
  'diagnosis.json': CALL,
  'office.json': ['call', 'source', 'frame', 'building', 'room'],
  'outline.json': ['category', 'stages', 'categories', 'lead', 'drawn', 'steps', 'cases', 'note'],
  'questions.json': [...CALL, 'stages', 'category'],
}

/** Bytes from which on a text that occurs twice is worth a name. */
const WORTH_NAMING = 8

const DATA = 'the handbook’s data'

/** Puts the generated data into the bundle as lean as it can be: all of it is one script, so that its files share texts. */
export const lean: Plugin = {
  name: 'lean',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${DATA}$`) }, () => ({ path: DATA, namespace: DATA }))
    build.onLoad({ filter: /generated[\\/][a-z]+\.json$/ }, ({ path }) => ({
      contents: `export { ${basename(path, '.json')} as default } from ${JSON.stringify(DATA)}`,
      resolveDir: ROOT,
    }))
    build.onLoad({ filter: /./, namespace: DATA }, () => ({ contents: asModule(readData()) }))
  },
}

/** What the compiler has written, by the names of its files. */
function readData(): Record<string, unknown> {
  const names = readdirSync(GENERATED).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    names.map((name) => {
      const data: unknown = JSON.parse(readFileSync(join(GENERATED, name), 'utf8'))
      return [basename(name, '.json'), without(data, UNREAD[name] ?? [])]
    }),
  )
}

/** Texts that dates are filled into before anybody reads them: they are emptied instead. */
const FILLED = ['why', 'missed']

/** The same without these keys. */
function without(value: unknown, unread: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, unread))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]): [string, unknown][] => {
      // `ask` is also where a step of the diagnosis leads.
      if (!unread.includes(key) || (key === 'ask' && typeof own === 'string')) return [[key, without(own, unread)]]
      return FILLED.includes(key) ? [[key, '']] : []
    }),
  )
}

/** Values as a script that exports them, in which texts that occur more than once have a name. */
function asModule(data: Readonly<Record<string, unknown>>): string {
  const names = new Map(repeated(data).map((text, index) => [text, `text${index}`]))
  const declared = [...names].map(([text, name]) => `const ${name} = ${JSON.stringify(text)}`)
  const exported = Object.entries(data).map(([name, value]) => `export const ${name} = ${toScript(value, names)}`)
  return [...declared, ...exported].join('\n')
}

function repeated(value: unknown): string[] {
  const counts = new Map<string, number>()
  JSON.stringify(value, (_, own: unknown) => {
    if (typeof own === 'string' && Buffer.byteLength(own) >= WORTH_NAMING) counts.set(own, (counts.get(own) ?? 0) + 1)
    return own
  })
  return [...counts].filter(([, count]) => count > 1).map(([text]) => text)
}

function toScript(value: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof value === 'string') return names.get(value) ?? JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => toScript(item, names)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, own]) => `${JSON.stringify(key)}:${toScript(own, names)}`)
    .join(',')}}`
}
