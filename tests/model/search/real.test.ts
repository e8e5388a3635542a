import { join } from 'node:path'
import { measure, readLabelled, shareOf } from '../../../measures/search/labelled'
import { found, search } from './data'

/** Matters that people asked about on public pages, in words of our own; `met` is where, `ask` who could tell instead. */
interface Real {
  query: string
  answers: (number | 'office')[]
  /** Of what the handbook does not answer: of the same field, or another. */
  miss?: 'near' | 'out'
  ask?: 'chsi' | 'office' | 'other'
  split: 'develop' | 'held'
  met: string
}

const real = readLabelled<Real>(join(__dirname, 'real.jsonl'))
const of = (split: string, kind: (each: Real) => boolean) => real.filter((each) => each.split === split && kind(each))
const isAnswered = ({ answers }: Real) => answers.length > 0

test('there are about 400, half of them kept aside, each with the address where it was met', () => {
  expect(real.length).toBeGreaterThanOrEqual(400)
  expect(real.filter(({ split }) => split === 'held').length / real.length).toBeCloseTo(0.5, 1)
  expect(new Set(real.map(({ query }) => query)).size).toBe(real.length)
  for (const { met } of real) expect(met).toMatch(/^https?:\/\//)
})

// Slightly below what was measured, see docs/search.md: they may only become better.
test.each([
  ['develop', { first: 0.97, three: 1, sure: 0.94, unsure: 0.91, near: 0.91 }],
  ['held', { first: 0.8, three: 0.96, sure: 0.73, unsure: 0.81, near: 0.81 }],
])('%s: what is answered is found and sure, what is not is neither', (split, least) => {
  const answered = measure(of(split, isAnswered), found)
  expect(answered.first).toBeGreaterThanOrEqual(least.first)
  expect(answered.three).toBeGreaterThanOrEqual(least.three)
  expect(shareOf('sure', of(split, isAnswered), search)).toBeGreaterThanOrEqual(least.sure)
  const silent = of(split, (each) => !isAnswered(each))
  const near = silent.filter(({ miss }) => miss === 'near')
  expect(shareOf('sure', silent, search)).toBeLessThanOrEqual(1 - least.unsure)
  expect(shareOf('sure', near, search)).toBeLessThanOrEqual(1 - least.near)
})

test('what CHSI has to answer is sent there, and hardly anything else', () => {
  const perhaps = of('develop', ({ query }) => search(query).tier === 'perhaps')
  const sent = perhaps.filter(({ query }) => search(query).ask === 'chsi')
  const due = perhaps.filter(({ ask }) => ask === 'chsi')
  expect(sent.filter(({ ask }) => ask === 'chsi').length / sent.length).toBeGreaterThanOrEqual(0.75)
  expect(due.filter(({ query }) => search(query).ask === 'chsi').length / due.length).toBeGreaterThanOrEqual(0.8)
})
