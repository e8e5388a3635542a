import { writeFileSync } from 'node:fs'
import { createSearch, type HitId, type SearchData } from '../../src/model/search'
import { compileContent } from '../../compiler/compile'
import { compileSearch } from '../../compiler/search/compile'
import { withDistractors } from '../../measures/search/distractors'
import { readLabelled, measure, shareOf, type Figures, type Labelled } from '../../measures/search/labelled'
import { ablations } from './ablation'
import { LIBRARIES, type PlainSearch } from './libraries'
import { page } from './report'
import { chart } from './chart'
import { percentile, quickest } from './timing'

const OURS = 'ours'
const SIZES = [12, 200, 1200]
const FOUND = 3
/** Queries used for timing the libraries. */
const TIMED = 40
/** Warm-up rounds. */
const WARM = 30

export interface Scale {
  size: number
  build: number
  median: number
  p99: number
  held: Figures
}

interface Real {
  query: string
  answers: HitId[]
  miss?: 'near' | 'out'
  split: 'develop' | 'held'
}

/** How often the search is right and sure on a set of queries, each as a fraction. */
export interface TierRow {
  set: string
  answered: Figures
  sure: number
  unsure: number
  unsureNear: number
}

export type ByKind = Map<string, Figures>

const content = compileContent('src/content')
const data = compileSearch(content, content.synonyms)
const labelled = readLabelled('tests/model/search/queries.jsonl')
const held = labelled.filter(({ split }) => split === 'held')
const engines: Record<string, (data: SearchData) => PlainSearch> = { [OURS]: ours, ...LIBRARIES }

function ours(from: SearchData): PlainSearch {
  const { search } = createSearch(from)
  return (query) => search(query, { limit: FOUND }).hits.map(({ id }): HitId => id)
}

function byKind(queries: readonly Labelled[], search: PlainSearch): ByKind {
  const kinds = [...new Set(queries.map(({ kind }) => kind))].sort()
  return new Map(
    kinds.map((kind) => [
      kind,
      measure(
        queries.filter((query) => query.kind === kind),
        search,
      ),
    ]),
  )
}

function scale(size: number, name: string, make: (data: SearchData) => PlainSearch): Scale | undefined {
  // It compares every query with every text: minutes per run, with nothing to learn from it.
  if (name === 'Fuse' && size > 200) return undefined
  const timed = name === OURS ? labelled : held.slice(0, TIMED)
  const larger = withDistractors(data, size + 1)
  const build = quickest(() => void make(larger), name === OURS ? WARM : 3)
  const search = make(larger)
  const inScope = held.filter(({ answers }) => answers.length > 0)
  const figures = measure(inScope, search)
  const times = timed.map(({ query }) => quickest(() => void search(query)))
  return { size, build, median: percentile(times, 0.5), p99: percentile(times, 0.99), held: figures }
}

function tierRows(): TierRow[] {
  const row = (set: string, queries: readonly { query: string; answers: HitId[] }[], near: typeof queries): TierRow => {
    const answered = queries.filter(({ answers }) => answers.length > 0)
    const others = queries.filter(({ answers }) => answers.length === 0)
    return {
      set,
      answered: measure(answered, ours(data)),
      sure: shareOf('sure', answered, search),
      unsure: 1 - shareOf('sure', others, search),
      unsureNear: 1 - shareOf('sure', near, search),
    }
  }
  const realOf = (split: Real['split']) => real.filter((each) => each.split === split)
  const nearOf = (split: Real['split']) => realOf(split).filter(({ miss }) => miss === 'near')
  return [
    row('real, kept aside', realOf('held'), nearOf('held')),
    row('real, developed against', realOf('develop'), nearOf('develop')),
    row(
      'written for it, kept aside',
      held,
      held.filter(({ kind }) => kind === 'near-miss'),
    ),
  ]
}

// First, before other engines' indexes take up memory.
const scales = new Map(
  Object.entries(engines).map(([name, make]) => [name, SIZES.flatMap((size) => scale(size, name, make) ?? [])]),
)
const kinds = new Map(
  Object.entries(engines).map(([name, make]) => {
    const search = make(data)
    const split = (name: Labelled['split']) =>
      byKind(
        labelled.filter((query) => query.split === name),
        search,
      )
    return [name, { train: split('train'), held: split('held') }]
  }),
)
const real = readLabelled<Real>('tests/model/search/real.jsonl')
const aside = [...held, ...real.filter(({ split }) => split === 'held')]
const { search } = createSearch(data)
const tiers = tierRows()
const report = page(kinds, scales, labelled, { tiers, ablations: ablations(data, aside) })
writeFileSync('docs/search.md', report)
writeFileSync('docs/search.svg', chart(new Map([...kinds].map(([name, { held: figures }]) => [name, figures]))))
process.stdout.write(report)
