import { simulate } from '../../../simulator/src'
import { DIST } from '../../../measures/links'
import type { Spot } from './explore'
import { ALONGSIDE, attemptIsAll, FAULTS, PHONE } from './kinds'
import { BUTTON, isAtRest, isBlank, lookOf, reach, tapAndLook } from './walk'

/** What one fault of one function did. */
export interface Outcome {
  pages: number
  taps: number
  /** Pages that were blank, uncaught exceptions and rejections, and taps without an effect, in words. */
  blank: string[]
  uncaught: string[]
  silent: string[]
}

/** Opens the places on a phone with this fault, and taps the buttons that lead to the function. */
export async function tryFault(api: string, fault: string, spots: readonly Spot[]): Promise<Outcome> {
  const plan = FAULTS[fault]?.(api)
  if (plan === undefined) throw new Error(`no fault is called ${fault}`)
  const outcome: Outcome = { pages: 0, taps: 0, blank: [], uncaught: [], silent: [] }
  const start = () => simulate({ dist: DIST, wx: { ...PHONE, ...ALONGSIDE[api]?.wx, [api]: plan } })
  let sim = await start()
  const end = () =>
    sim.close().catch((error: unknown) => {
      outcome.uncaught.push(String(error))
    })
  for (const { place, buttons } of spots) {
    outcome.pages++
    await reach(sim, place)
    if (await isBlank(sim)) outcome.blank.push(place.link)
    for (const [i, nth] of buttons.entries()) {
      if (i > 0) await reach(sim, place)
      // With the fault the page may offer less.
      if (nth >= (await sim.count(BUTTON)) || isAtRest(await lookOf(sim, nth))) continue
      outcome.taps++
      const { called, seen, blank } = await tapAndLook(sim, nth)
      const where = `${place.link}, button ${String(nth)}`
      if (blank) outcome.blank.push(where)
      const isAll = attemptIsAll(api, fault) && (called.includes(api) || fault === 'absent')
      if (!seen && !isAll) outcome.silent.push(where)
      if (fault === 'never answers' && called.includes(api)) {
        // Later taps would wait for this one.
        await end()
        sim = await start()
      }
    }
  }
  await end()
  return outcome
}
