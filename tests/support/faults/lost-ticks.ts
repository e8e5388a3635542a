import fc from 'fast-check'
import { DIST, LINKS } from '../../../measures/links'
import { fail, simulate } from '../../../simulator/src'

const PAGES = LINKS.filter((link) => /walk\/(guide|checklist)\//.test(link) && !link.includes('none'))
const TICK = { class: 'tick' }

const bursts = fc.record({
  link: fc.constantFrom(...PAGES),
  /** Which lines are ticked before anything is drawn again, and whether the phone then refuses to keep them. */
  bursts: fc.array(fc.record({ lines: fc.array(fc.nat(30), { minLength: 1, maxLength: 7 }), refused: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  }),
})

/** Ticks lines in bursts, on a phone that may refuse to keep them; returns how many taps there were, and what was lost. */
export async function tickAtRandom(least: number, seed: number): Promise<{ taps: number; lost: string[] }> {
  const lost: string[] = []
  let taps = 0
  for (const { link, bursts: all } of fc.sample(bursts, { numRuns: least, seed })) {
    if (taps >= least) break
    const sim = await simulate({ dist: DIST })
    await sim.open(link)
    const count = await sim.count(TICK)
    const expected = new Set<number>()
    for (const { lines, refused } of count === 0 ? [] : all) {
      sim.answer('setStorageSync', refused ? fail('setStorageSync:fail exceed storage max size') : [])
      // None waits for the one before it.
      await Promise.all(lines.map((line) => sim.tap({ ...TICK, nth: line % count })))
      for (const line of lines) if (!expected.delete(line % count)) expected.add(line % count)
      taps += lines.length
      for (const when of ['at once', 'opened again']) {
        const ticked: number[] = []
        for (let nth = 0; nth < count; nth++) {
          if ((await sim.attribute({ ...TICK, nth }, 'aria-pressed')) === 'true') ticked.push(nth)
        }
        const wanted = [...expected].sort((a, b) => a - b)
        if (ticked.join() !== wanted.join()) lost.push(`${link}, ${when}: ${ticked.join()} instead of ${wanted.join()}`)
        await sim.open(link)
      }
    }
    await sim.close()
  }
  return { taps, lost }
}
