import { readFileSync } from 'node:fs'
import type { HitId, Tier } from '../../src/model/search'

/** A query and the pages that answer it, if any. */
type Asked = Pick<Labelled, 'query' | 'answers'>

/** A query with the pages that answer it; none when it is out of scope. */
export interface Labelled {
  query: string
  kind: string
  answers: HitId[]
  split: 'train' | 'held'
}

/** Reads the labelled queries, one JSON object per line. */
export function readLabelled<Row extends Asked = Labelled>(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}

/** How often a search is sure, perhaps or silent on a set of queries, each as a fraction. */
export function shareOf(tier: Tier, queries: readonly Asked[], search: (query: string) => { tier: Tier }): number {
  const those = queries.filter(({ query }) => search(query).tier === tier)
  return queries.length === 0 ? 0 : those.length / queries.length
}

/** A search's results on a set of queries, each as a fraction. */
export interface Figures {
  count: number
  /** The right page first; for queries without an answer, nothing found. */
  first: number
  /** The right page among the first three; for queries without an answer, nothing found. */
  three: number
  /** Mean of 1/rank. */
  reciprocal: number
  /** Nothing found. */
  abstained: number
}

/** Scores a search that returns pages, best first. */
export function measure(queries: readonly Asked[], search: (query: string) => readonly HitId[]): Figures {
  let [first, three, reciprocal, abstained] = [0, 0, 0, 0]
  for (const { query, answers } of queries) {
    const found = search(query)
    if (found.length === 0) abstained++
    const rank =
      answers.length === 0 ? (found.length === 0 ? 0 : -1) : found.findIndex((page) => answers.includes(page))
    if (rank === 0) first++
    if (rank >= 0 && rank < 3) three++
    if (rank >= 0) reciprocal += 1 / (rank + 1)
  }
  const share = (part: number) => (queries.length === 0 ? 0 : part / queries.length)
  return {
    count: queries.length,
    first: share(first),
    three: share(three),
    reciprocal: share(reciprocal),
    abstained: share(abstained),
  }
}

/** Kinds of queries that the handbook does not answer. */
export const OUTSIDE: readonly string[] = ['out-of-scope', 'near-miss', 'gibberish']
