import { calledFunctions } from './called'
import { explore, type Explored } from './explore'
import { faultsOf, PLACES } from './kinds'
import { tryFault, type Outcome } from './try-fault'

/** What WeChat's own buttons call. */
const WECHATS_OWN = ['feedback', 'openSetting', 'shareAppMessage']

/** Tests of every fault of these functions, on every page that calls them; prints a table of what came of it. */
export function tryAll(functions: readonly string[]): void {
  let explored: Explored = { reached: new Map(), idle: [], taps: 0 }
  const outcomes = new Map<string, Outcome[]>()

  beforeAll(async () => {
    explored = await explore(PLACES)
  })

  afterAll(() => {
    const head = ['function', 'faults', 'pages opened', 'taps', 'blank', 'uncaught', 'taps without effect']
    const sum = (all: Outcome[], of: (one: Outcome) => number) => all.reduce((total, one) => total + of(one), 0)
    const rows = [...outcomes].map(([api, all]) => [
      `\`${api}\``,
      all.length,
      sum(all, ({ pages }) => pages),
      sum(all, ({ taps }) => taps),
      sum(all, ({ blank }) => blank.length),
      sum(all, ({ uncaught }) => uncaught.length),
      sum(all, ({ silent }) => silent.length),
    ])
    const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
    process.stdout.write(`\n${String(explored.taps)} taps without a fault\n${lines.join('\n')}\n`)
  })

  it('every function that the scripts call is reached by some page, and no other', () => {
    const ours = [...explored.reached.keys()].filter((api) => !WECHATS_OWN.includes(api))
    expect(ours.sort()).toEqual(calledFunctions())
  })

  it('no tap is without effect on a phone without faults', () => {
    expect(explored.idle).toEqual([])
  })

  describe.each(functions)('%s', (api) => {
    it.each(faultsOf(api))('%s', async (fault) => {
      const outcome = await tryFault(api, fault, explored.reached.get(api) ?? [])
      outcomes.set(api, [...(outcomes.get(api) ?? []), outcome])
      const { blank, uncaught, silent } = outcome
      expect({ blank, uncaught, silent }).toEqual({ blank: [], uncaught: [], silent: [] })
    })
  })
}
