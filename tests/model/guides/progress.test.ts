import fc from 'fast-check'
import {
  afterTheLast,
  countDone,
  isFinished,
  NOTHING_DONE,
  progressIn,
  whereToGoOn,
  withProgress,
  withTick,
  type Progress,
} from '@/model/guides/progress'
import type { StepId } from '@/generated/ids'
import type { GuideStep } from '@/model/guides/types'

const step = (id: string, optional = false): GuideStep => ({
  id: id as StepId,
  title: id,
  ...(optional && { optional: true as const }),
  what: [],
  see: [],
  mind: [],
  trouble: [],
  stuck: [],
  unsaid: [],
})

const STEPS = [step('follow'), step('mail', true), step('submit'), step('check')]

describe('where to go on', () => {
  test.each<[situation: string, done: string[], at: string | undefined, goesOn: string | undefined]>([
    ['nothing done: the first step', [], undefined, 'follow'],
    ['stopped at a step that is not ticked: there', ['follow'], 'check', 'check'],
    ['stopped at a step that is ticked: the next one that must be done', ['follow'], 'follow', 'submit'],
    ['all that must be done is done: what may be done', ['follow', 'submit', 'check'], 'check', 'mail'],
    ['all done: nowhere', ['follow', 'mail', 'submit', 'check'], 'check', undefined],
    ['stopped at a step that no longer exists: the first open one', ['follow'], 'gone', 'submit'],
  ])('%s', (_, done, at, goesOn) => {
    expect(whereToGoOn({ done, ...(at !== undefined && { at }) }, STEPS)?.id).toBe(goesOn)
  })
})

test.each<[done: string[], goesOn: string | undefined]>([
  [['mail'], 'follow'],
  [['follow', 'mail', 'submit', 'check'], undefined],
])('seen to its end with %j ticked, a guide goes on at %s', (done, goesOn) => {
  const progress = afterTheLast({ done, at: 'check' }, STEPS)
  expect(progress.at).toBe(goesOn)
  expect(whereToGoOn(progress, STEPS)?.id).toBe(goesOn)
})

test.each<[done: string[], finished: boolean]>([
  [[], false],
  [['follow', 'submit'], false],
  [['follow', 'submit', 'check'], true],
  [['check', 'submit', 'mail', 'follow'], true],
])('with %j ticked, a guide is finished: %s', (done, finished) => {
  expect(isFinished({ done }, STEPS)).toBe(finished)
})

test('ticks of steps that no longer exist are not counted', () => {
  expect(countDone({ done: ['follow', 'gone'] }, STEPS)).toBe(1)
})

const ids = fc.constantFrom(...STEPS.map(({ id }) => id))

test('ticking and unticking behave like a set', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, fc.boolean())), (ticks) => {
      const oracle = new Set<string>()
      const progress = ticks.reduce<Progress>((before, [id, ticked]) => {
        if (ticked) oracle.add(id)
        else oracle.delete(id)
        return withTick(before, id, ticked)
      }, NOTHING_DONE)
      expect([...progress.done].sort()).toEqual([...oracle].sort())
    }),
  )
})

test('a case’s progress is read back, and other cases keep theirs', () => {
  fc.assert(
    fc.property(fc.uniqueArray(ids), ids, fc.constantFrom('self', 'deputy', undefined), (done, at, chosen) => {
      const progress: Progress = { done, at }
      const before = withProgress({ chosen: 'other' }, 'other', { done: ['check'], at: 'submit' })
      const kept = withProgress(before, chosen, progress)
      expect(progressIn(kept, chosen)).toEqual(progress)
      expect(progressIn(kept, 'other')).toEqual({ done: ['check'], at: 'submit' })
      expect(kept.chosen).toBe('other')
    }),
  )
})

test('invalid data counts as no progress', () => {
  expect(progressIn({}, undefined)).toEqual(NOTHING_DONE)
  expect(progressIn({ issued: '2025-06-30' }, 'self')).toEqual(NOTHING_DONE)
})
