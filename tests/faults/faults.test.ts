import { calledFunctions } from '../support/faults/called'
import { explore, tryFault, type Outcome, type Reached } from '../support/faults/hunt'
import { FAULTS } from '../support/faults/kinds'
import { PLACES } from '../support/faults/places'

const rows: (Outcome & { api: string; fault: string })[] = []
let reached: Reached = new Map()

beforeAll(async () => {
  reached = await explore(PLACES)
})

afterAll(() => {
  for (const { api, fault, pages, taps, failures } of rows) {
    process.stdout.write(`| ${api} | ${fault} | ${String(pages)} | ${String(taps)} | ${String(failures.length)} |\n`)
  }
})

it('every function that the scripts call is reached by some page', () => {
  expect(calledFunctions().filter((api) => !reached.has(api))).toEqual([])
})

describe.each(calledFunctions())('%s', (api) => {
  it.each(Object.keys(FAULTS))('%s', async (fault) => {
    const outcome = await tryFault(api, fault, reached.get(api) ?? [])
    rows.push({ api, fault, ...outcome })
    expect(outcome.failures).toEqual([])
  })
})
