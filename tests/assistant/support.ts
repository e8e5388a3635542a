import { join } from 'node:path'
import { diskFolder } from '../../compiler/disk'
import { readAuthority } from '../../compiler/fidelity/check'
import { factsIn } from '../../compiler/fidelity/facts'
import { readContentTexts } from '../../compiler/fidelity/folder'
import { says, states } from '../../compiler/fidelity/source'
import { Problems } from '../../compiler/problems'
import type { Reply } from '../../assistant/functions/reply'
import { readLabelled } from '../../measures/search/labelled'
import { app } from '../../src/model/handbook/app'
import { questions as entries } from '../../src/model/handbook/outline'
import type { HitId } from '../../src/model/search'

const ROOT = join(__dirname, '../..')

/** 28 November 2026 in China, at noon. */
export const NOW = Date.UTC(2026, 10, 28, 4)

/** All labelled queries, also those that are held back for measuring: nothing is tuned to them here. */
export const QUERIES = ['queries', 'practice', 'real']
  .flatMap((name) =>
    readLabelled<{ query: string; answers: HitId[] }>(join(ROOT, 'tests/model/search', `${name}.jsonl`)),
  )
  .map(({ query }) => query)

/** Numbers of items only order what is said. */
const NUMBERING = /(^|[：。])\d\. /g

/** The handbook itself. */
const OWN_TITLE = `《${app.handbook ?? ''}》`

const authority = readAuthority(readContentTexts(diskFolder(join(ROOT, 'src/content'))), new Problems())

/** The figures, dates, names and articles of a text that neither the handbook has nor a source beside it. */
export function unbacked(text: string): string[] {
  if (!authority) throw new Error('there is no handbook')
  const { source, exceptions } = authority
  const questions = new Set(entries.map(({ number }) => number))
  return factsIn(text.replace(NUMBERING, '$1').replaceAll(OWN_TITLE, ''))
    .filter((fact) => fact.kind !== 'reference' || !questions.has(Number(fact.key.replace('问题', ''))))
    .filter(({ kind, key }) => kind !== 'label' || !says(source.whole, key.slice(1, -1)))
    .filter((fact) => !states(source.whole, fact) && !exceptions.some(({ key }) => key === fact.key))
    .map(({ key }) => key)
}

/** All texts that a reply has for readers and for the assistant: what it says, and what its card shows; links apart. */
export function textsOf({ content, structuredContent }: Reply<object>): string[] {
  return [...content.map(({ text }) => text), ...stringsIn(structuredContent)]
}

const NOT_SHOWN = ['page', 'url', 'call', 'name', 'tier', 'state']

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, own]) => (NOT_SHOWN.includes(key) ? [] : stringsIn(own)))
}

/** What a reply says. */
export const saidBy = ({ content }: Reply<object>) => content.map(({ text }) => text).join('\n')
