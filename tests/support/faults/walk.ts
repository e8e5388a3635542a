import type { Simulation } from '../../../simulator/src'

/** A button of a page, by its place in the order of the page, and the buttons tapped before it. */
export interface Place {
  link: string
  before?: readonly string[]
}

/** Pages blank, or in their place the words for a page that could not be drawn. */
const BLANK = /^\s*$|这一页出错了/

export const BUTTON = { role: 'button' }

export async function reach(sim: Simulation, { link, before = [] }: Place): Promise<void> {
  while (sim.sheet()) await sim.tap(lastButton(sim))
  await sim.open(link)
  for (const text of before) await sim.tap({ ...BUTTON, text, nth: 0 })
}

/** The names of the functions that a tap calls. */
export async function callsOf(sim: Simulation, nth: number): Promise<string[]> {
  const from = sim.calls().length
  await sim.tap({ ...BUTTON, nth })
  const { length } = sim.calls()
  return [...new Set(sim.calls().slice(from, length).map(({ api }) => api))]
}

/** Taps a button; what the reader sees of it, or the calls it made. */
export async function tapAndLook(sim: Simulation, nth: number, ignoring: readonly string[]): Promise<string> {
  const calls = sim.calls().length
  const updates = sim.setData.length
  const { route } = sim.page()
  await sim.tap({ ...BUTTON, nth })
  if (BLANK.test(await sim.text())) return 'blank'
  const called = sim.calls().slice(calls).some(({ api }) => !ignoring.includes(api))
  const changed = sim.setData.length > updates || sim.page().route !== route
  return changed || called || sim.sheet() || sim.toast() ? 'effect' : 'no effect'
}

export const isBlank = async (sim: Simulation): Promise<boolean> => BLANK.test(await sim.text())

function lastButton(sim: Simulation): string {
  return sim.sheet()?.buttons.at(0)?.text === '取消' ? '取消' : (sim.sheet()?.buttons.at(-1)?.text ?? '')
}
