import { read } from './readers'
import { HEAD, RUNS } from './runs'

const SEARCHES = ['split', 'replace', 'match', 'matchAll', 'indexOf', 'includes', 'trim'] as const

/** The characters that the compiler looks through: of every text that it searches, splits or matches, its length. */
function charactersRead(run: () => void): number {
  let sum = 0
  for (const name of SEARCHES) {
    const original = Reflect.get(String.prototype, name) as (...args: unknown[]) => unknown
    jest.spyOn(String.prototype, name).mockImplementation(function (this: string, ...args: unknown[]) {
      sum += this.length
      return Reflect.apply(original, this, args) as never
    })
  }
  const matches: unknown = Reflect.get(RegExp.prototype, 'test')
  if (typeof matches !== 'function') throw new Error('no such method')
  jest.spyOn(RegExp.prototype, 'test').mockImplementation(function (this: RegExp, text: string) {
    sum += text.length
    return Reflect.apply(matches, this, [text]) as boolean
  })
  try {
    run()
  } finally {
    jest.restoreAllMocks()
  }
  return sum
}

const LENGTH = 3000

/** What is read of a question with this much of a run in its text. */
const readOf = (run: string, length: number) =>
  charactersRead(() => {
    read({ path: 'questions/1-x.md', text: HEAD + run.repeat(Math.ceil(length / run.length)) })
  })

test.each(RUNS)('twice as much of %j is read at most about twice as long', (run) => {
  const once = readOf(run, LENGTH)
  expect(once).toBeGreaterThan(LENGTH)
  expect(readOf(run, 2 * LENGTH)).toBeLessThan(2.3 * once)
})
