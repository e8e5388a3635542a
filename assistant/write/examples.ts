/** What people really ask, taken from the labelled queries; those held back for measuring are never looked at. */
import { OUTSIDE, readLabelled, type Labelled } from '../../measures/search/labelled'
import { questions } from '../../src/model/handbook/outline'
import { handbookSearch } from '../../src/model/search/handbook'

/** Queries in everyday words, and queries that the handbook has nothing on. */
export interface Examples {
  /** One for each question of the handbook that has any, in its order. */
  asked: { number: number; query: string }[]
  outside: string[]
}

/** Chinese words only, long enough to be understood. */
const PLAIN = /^[\u4e00-\u9fff]{4,}$/

/** @param path of the labelled queries */
export function readExamples(path: string): Examples {
  const all = readLabelled(path)
  // The same words may be labelled twice.
  const held = new Set(all.filter(({ split }) => split === 'held').map(({ query }) => query))
  const known = all.filter(({ query }) => !held.has(query))
  const asked = known.filter((each) => each.kind === 'colloquial' && isAnswered(each))
  return {
    asked: questions.flatMap(({ number }) => {
      const example = asked.find(({ answers }) => answers[0] === number)
      return example ? [{ number, query: example.query }] : []
    }),
    outside: known
      .filter(({ kind, query }) => OUTSIDE.includes(kind) && PLAIN.test(query))
      .map(({ query }) => query)
      .filter((query) => handbookSearch().search(query).tier === 'nothing'),
  }
}

function isAnswered({ query, answers }: Labelled): boolean {
  const { tier, unclear, hits } = handbookSearch().search(query)
  return tier === 'sure' && !unclear && hits[0]?.id === answers[0]
}

/** Some of a list, from all of its length. */
export function spread<Item>(items: readonly Item[], most: number): Item[] {
  const count = Math.min(most, items.length)
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]).flatMap(
    (item) => (item === undefined ? [] : [item]),
  )
}
