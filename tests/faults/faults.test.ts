import { calledFunctions } from '../support/faults/called'
import { explore, type Explored } from '../support/faults/explore'
import { faultsOf, PLACES } from '../support/faults/kinds'
import { tryFault } from '../support/faults/try-fault'

/** What WeChat's own buttons call. */
const WECHATS_OWN = ['openSetting', 'shareAppMessage']

let explored: Explored = { reached: new Map(), idle: [] }
const rows: string[] = []

beforeAll(async () => {
  explored = await explore(PLACES)
})

afterAll(() => {
  process.stdout.write(`${['function | fault | pages | taps | fell', ...rows].join('\n')}\n`)
})

it('every function that the scripts call is reached by some page, and no other', () => {
  const ours = [...explored.reached.keys()].filter((api) => !WECHATS_OWN.includes(api))
  expect(ours.sort()).toEqual(calledFunctions())
})

it('no tap is without effect on a phone without faults', () => {
  expect(explored.idle).toEqual([])
})

describe.each(calledFunctions())('%s', (api) => {
  it.each(faultsOf(api))('%s', async (fault) => {
    const { pages, taps, failures } = await tryFault(api, fault, explored.reached.get(api) ?? [])
    rows.push([api, fault, pages, taps, failures.length].join(' | '))
    expect(failures).toEqual([])
  })
})
