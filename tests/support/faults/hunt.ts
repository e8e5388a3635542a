import { fail, simulate } from '../../../simulator/src'
import { DIST } from '../../../measures/links'
import { ALONGSIDE, FAULTS, SPEAKS } from './kinds'
import { BUTTON, callsOf, isBlank, reach, tapAndLook, type Place } from './walk'

/** A page, and the buttons on it that lead to one function; none when opening it does. */
export interface Spot extends Place {
  buttons: number[]
}

/** Where each function is reached: on opening, or with a tap. */
export type Reached = Map<string, Spot[]>

/** Buttons tapped on one page for one function: more of a kind do the same. */
const EACH = 2

/** Opens each page on a phone without faults, taps each of its buttons, and notes which functions are called. */
export async function explore(places: readonly Place[]): Promise<Reached> {
  const reached: Reached = new Map()
  const note = (api: string, place: Place, button?: number) => {
    const spots = reached.get(api) ?? []
    reached.set(api, spots)
    let spot = spots.find(({ link, before }) => link === place.link && before === place.before)
    if (!spot) spots.push((spot = { ...place, buttons: [] }))
    if (button !== undefined && spot.buttons.length < EACH) spot.buttons.push(button)
  }
  for (const extra of [{}, ...Object.values(ALONGSIDE), { setStorageSync: fail('setStorageSync:fail') }]) {
    const sim = await simulate({ dist: DIST, wx: extra })
    // What follows on failures is looked for on a few pages of each kind only.
    const here = Object.keys(extra).length === 0 ? places : places.filter((_, i) => i % 6 === 0)
    for (const place of here) {
      const from = sim.calls().length
      await reach(sim, place)
      const opening = new Set(sim.calls().slice(from).map(({ api }) => api))
      for (const api of opening) note(api, place)
      const count = await sim.count(BUTTON)
      for (let nth = 0; nth < count; nth++) {
        await reach(sim, place)
        for (const api of await callsOf(sim, nth)) if (!opening.has(api)) note(api, place, nth)
      }
    }
    await sim.close()
  }
  return reached
}

/** What one fault of one function did: `pages` opened and `taps` made, and each failure in words. */
export interface Outcome {
  pages: number
  taps: number
  failures: string[]
}

/** Opens the pages with this fault, and taps the buttons that lead to the function. */
export async function tryFault(api: string, fault: string, spots: readonly Spot[]): Promise<Outcome> {
  const plan = FAULTS[fault]?.(api)
  const outcome: Outcome = { pages: 0, taps: 0, failures: [] }
  if (plan === undefined) return outcome
  const start = () => simulate({ dist: DIST, wx: { ...ALONGSIDE[api], [api]: plan } })
  const isLeft = fault === 'never answers'
  let sim = await start()
  const fell = (what: string) => void outcome.failures.push(`${api} ${fault}: ${what}`)
  const end = async () => {
    await sim.close().catch((error: unknown) => {
      fell(String(error))
    })
  }
  for (const spot of spots) {
    await reach(sim, spot)
    outcome.pages++
    if (await isBlank(sim)) fell(`${spot.link} is blank`)
    for (const nth of spot.buttons) {
      await reach(sim, spot)
      if (nth >= (await sim.count(BUTTON))) continue
      outcome.taps++
      // A call that fails is no word to the reader; one that waits may be the phone's own question.
      const seen = await tapAndLook(sim, nth, isLeft || SPEAKS.includes(api) ? [] : [api])
      if (seen !== 'effect') fell(`${spot.link}, button ${String(nth)}: ${seen}`)
      if (!isLeft) continue
      // Taps wait for what is under way.
      await end()
      sim = await start()
    }
  }
  await end()
  return outcome
}
