import { simulate, type Simulation } from '../../../simulator/src'
import { DIST } from '../../../measures/links'
import { ALONGSIDE, PHONE } from './kinds'
import { BUTTON, reach, tapAndLook, type Place } from './walk'

/** A place, and the buttons on it that lead to one function. */
export interface Spot {
  place: Place
  buttons: number[]
}

export interface Explored {
  /** Where each function is reached, on opening or with a tap. */
  reached: Map<string, Spot[]>
  /** Taps without an effect. */
  idle: string[]
}

/** Buttons of one page that are tapped for one function: more of a kind do the same. */
const EACH = 2

/**
 * Opens each place, taps each of its buttons, and notes which functions are called.
 *
 * @param alongside what else has to fail for some of the functions to be called, and where
 */
export async function explore(places: readonly Place[], alongside = ALONGSIDE): Promise<Explored> {
  const explored: Explored = { reached: new Map(), idle: [] }
  const sim = await simulate({ dist: DIST, wx: PHONE })
  for (const place of places) await explorePlace(sim, place, explored)
  await sim.close()
  for (const [api, condition] of Object.entries(alongside)) {
    const failing = await simulate({ dist: DIST, wx: { ...PHONE, ...condition.wx } })
    const found: Explored = { reached: new Map(), idle: explored.idle }
    for (const place of condition.places) await explorePlace(failing, place, found)
    await failing.close()
    explored.reached.set(api, found.reached.get(api) ?? [])
  }
  return explored
}

async function explorePlace(sim: Simulation, place: Place, { reached, idle }: Explored): Promise<void> {
  const spots = new Map<string, Spot>()
  const spotFor = (api: string) => {
    const spot = spots.get(api) ?? { place, buttons: [] }
    spots.set(api, spot)
    return spot
  }
  const from = sim.calls().length
  await reach(sim, place)
  const opening = new Set(
    sim
      .calls()
      .slice(from)
      .map(({ api }) => api),
  )
  const count = await sim.count(BUTTON)
  for (let nth = 0; nth < count; nth++) {
    await reach(sim, place)
    const { called, seen } = await tapAndLook(sim, nth)
    // The phone's own settings open outside WeChat.
    if (!seen && !called.includes('openAppAuthorizeSetting')) idle.push(`${place.link}, button ${String(nth)}`)
    for (const api of called) {
      const { buttons } = spotFor(api)
      if (buttons.length < EACH && !buttons.includes(nth)) buttons.push(nth)
    }
  }
  for (const api of opening) spotFor(api)
  for (const [api, spot] of spots) reached.set(api, [...(reached.get(api) ?? []), spot])
}
