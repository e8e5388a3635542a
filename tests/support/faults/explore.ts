import { simulate, type Simulation } from '../../../simulator/src'
import { DIST } from '../../../measures/links'
import { ALONGSIDE, PHONE } from './kinds'
import { BUTTON, isAtRest, lookOf, reach, tapAndLook, type Place } from './walk'

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
  taps: number
}

/** What opens outside the page: the phone's own settings, and WeChat's own form. */
const OUTSIDE = ['openAppAuthorizeSetting', 'feedback']

/**
 * Opens each place, taps each of its buttons, and notes which functions are called.
 *
 * @param alongside what else has to fail for some of the functions to be called, and where
 */
export async function explore(places: readonly Place[], alongside = ALONGSIDE): Promise<Explored> {
  const explored = nothingYet()
  const sim = await simulate({ dist: DIST, wx: PHONE })
  for (const place of places) await explorePlace(sim, place, explored)
  await sim.close()
  for (const [api, condition] of Object.entries(alongside)) {
    const failing = await simulate({ dist: DIST, wx: { ...PHONE, ...condition.wx } })
    const found = nothingYet()
    for (const place of condition.places) await explorePlace(failing, place, found)
    await failing.close()
    explored.reached.set(api, found.reached.get(api) ?? [])
  }
  return explored
}

const nothingYet = (): Explored => ({ reached: new Map(), idle: [], taps: 0 })

async function explorePlace(sim: Simulation, place: Place, explored: Explored): Promise<void> {
  const from = sim.calls().length
  await reach(sim, place)
  const opening = sim.calls().slice(from)
  const spots = new Map<string, Spot>()
  /** The looks of the buttons found for each function: buttons that look the same do the same. */
  const looks = new Set<string>()
  const note = (api: string, nth?: number, look?: string) => {
    const spot = spots.get(api) ?? { place, buttons: [] }
    spots.set(api, spot)
    if (nth === undefined || looks.has(`${api} ${String(look)}`)) return
    looks.add(`${api} ${String(look)}`)
    spot.buttons.push(nth)
  }
  const count = await sim.count(BUTTON)
  for (let nth = 0; nth < count; nth++) {
    const look = await lookOf(sim, nth)
    if (isAtRest(look)) continue
    const { called, seen } = await tapAndLook(sim, nth)
    explored.taps++
    if (!seen && !called.some((api) => OUTSIDE.includes(api)))
      explored.idle.push(`${place.link}, button ${String(nth)}`)
    for (const api of called) note(api, nth, look)
    await reach(sim, place)
  }
  for (const { api } of opening) note(api)
  for (const [api, spot] of spots) explored.reached.set(api, [...(explored.reached.get(api) ?? []), spot])
}
