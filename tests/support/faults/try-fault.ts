import { simulate } from '../../../simulator/src'
import { DIST } from '../../../measures/links'
import type { Spot } from './explore'
import { ALONGSIDE, FAULTS, PHONE, SILENT, SPEAKS } from './kinds'
import { BUTTON, isBlank, reach, tapAndLook } from './walk'

/** What one fault of one function did: each failure in words. */
export interface Outcome {
  pages: number
  taps: number
  failures: string[]
}

/** Opens the places on a phone with this fault, and taps the buttons that lead to the function. */
export async function tryFault(api: string, fault: string, spots: readonly Spot[]): Promise<Outcome> {
  const plan = FAULTS[fault]?.(api)
  if (plan === undefined) throw new Error(`no fault is called ${fault}`)
  const outcome: Outcome = { pages: 0, taps: 0, failures: [] }
  const fell = (what: string) => void outcome.failures.push(what)
  const start = () => simulate({ dist: DIST, wx: { ...PHONE, ...ALONGSIDE[api]?.wx, [api]: plan } })
  const waits = fault === 'never answers'
  let sim = await start()
  const end = () =>
    sim.close().catch((error: unknown) => {
      fell(String(error))
    })
  for (const { place, buttons } of spots) {
    outcome.pages++
    await reach(sim, place)
    if (await isBlank(sim)) fell(`${place.link} is blank`)
    for (const nth of buttons) {
      await reach(sim, place)
      if (nth >= (await sim.count(BUTTON))) continue
      outcome.taps++
      const { called, seen, blank } = await tapAndLook(sim, nth)
      const attempted = called.includes(api) && [...SILENT, ...SPEAKS].some((each) => each === fault || each === api)
      if (blank || !(seen || attempted)) fell(`${place.link}, button ${String(nth)}: ${blank ? 'blank' : 'no effect'}`)
      if (waits && called.includes(api)) {
        // Later taps would wait for this one.
        await end()
        sim = await start()
      }
    }
  }
  await end()
  return outcome
}
