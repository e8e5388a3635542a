import fc from 'fast-check'
import { isRehearsed, nextMarks, NOT_BEGUN, tapped, type Rehearsal, type Task } from '@/model/guides/rehearsal'

const FORM: Task = { marks: 3, either: false }
const TWO_WAYS: Task = { marks: 2, either: true }

const after = (task: Task, ...taps: (number | undefined)[]): Rehearsal =>
  taps.reduce<Rehearsal>((now, tap) => tapped(now, task, tap), NOT_BEGUN)

test.each<[situation: string, task: Task, taps: (number | undefined)[], next: number[], missed: number]>([
  ['at first the first mark is lit', FORM, [], [1], 0],
  ['a tap on it lights the next', FORM, [1], [2], 0],
  ['the marks are tapped one after the other, to the end', FORM, [1, 2, 3], [], 0],
  ['a tap beside the marks is a miss', FORM, [undefined], [1], 1],
  ['a tap on a later mark is a miss', FORM, [3], [1], 1],
  ['misses add up until the next hit', FORM, [3, undefined], [1], 2],
  ['a hit forgives them', FORM, [3, undefined, 1], [2], 0],
  ['a second tap on the same mark is no miss', FORM, [1, 1], [2], 0],
  ['at the end a tap anywhere is no miss', FORM, [1, 2, 3, undefined, 2], [], 0],
  ['where one is enough, all are lit', TWO_WAYS, [], [1, 2], 0],
  ['and any of them ends it', TWO_WAYS, [2], [], 0],
  ['a tap beside them is a miss', TWO_WAYS, [undefined], [1, 2], 1],
  ['with nothing to tap, nothing is missed', { marks: 0, either: false }, [undefined], [], 0],
])('%s', (_, task, taps, next, missed) => {
  const rehearsal = after(task, ...taps)
  expect(nextMarks(rehearsal, task)).toEqual(next)
  expect(rehearsal.missed).toBe(missed)
})

test.each<[task: Task, taps: number[], rehearsed: boolean]>([
  [FORM, [], false],
  [FORM, [1, 2], false],
  [FORM, [1, 2, 3], true],
  [TWO_WAYS, [1], true],
  [{ marks: 0, either: false }, [], false],
])('of %j, the taps %j rehearse all: %s', (task, taps, rehearsed) => {
  expect(isRehearsed(after(task, ...taps), task)).toBe(rehearsed)
})

test('whatever is tapped, whoever then follows the lit marks comes to the end, each mark tapped once', () => {
  const anyTask = fc.record({ marks: fc.integer({ min: 1, max: 6 }), either: fc.boolean() })
  fc.assert(
    fc.property(anyTask, fc.array(fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined })), (task, taps) => {
      let rehearsal = after(task, ...taps)
      for (let left = task.marks; left > 0; left--) rehearsal = tapped(rehearsal, task, nextMarks(rehearsal, task)[0])
      expect(isRehearsed(rehearsal, task)).toBe(true)
      expect(new Set(rehearsal.done).size).toBe(rehearsal.done.length)
    }),
  )
})
