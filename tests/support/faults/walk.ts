import type { Simulation } from '../../../simulator/src'

/** A page's state: its link, and the buttons tapped there. */
export interface Place {
  link: string
  before?: readonly (string | RegExp)[]
}

export const BUTTON = { role: 'button' }
const OWN = ['openSetting', 'UpdateManager.applyUpdate']
const NAVIGATION = /^(navigateTo|navigateBack|redirectTo|reLaunch|switchTab)$/

/** Opens the page and taps the buttons that lead to its state. */
export async function reach(sim: Simulation, { link, before = [] }: Place): Promise<void> {
  for (let sheet = sim.sheet(); sheet; sheet = sim.sheet()) {
    const [first] = sheet.buttons
    await sim.tap((first?.tone === 'cancel' ? first : sheet.buttons.at(-1))?.text ?? '')
  }
  await sim.open(link)
  for (const text of before) await sim.tap({ ...BUTTON, text, nth: 0 })
}

/** Whether nothing can be read, or only that the page could not be drawn. */
export async function isBlank(sim: Simulation): Promise<boolean> {
  return /^\s*$|这一页出错了/.test(await sim.text())
}

export interface Tapped {
  /** The functions of `wx` that were called, without those of a page that opened: it is a place of its own. */
  called: string[]
  /** Whether the reader sees anything of it. */
  seen: boolean
  blank: boolean
}

/** Taps a button of the page and looks at what happens. */
export async function tapAndLook(sim: Simulation, nth: number): Promise<Tapped> {
  const [calls, updates, { route }] = [sim.calls().length, sim.setData.length, sim.page()]
  await sim.tap({ ...BUTTON, nth })
  const all = sim
    .calls()
    .slice(calls)
    .map(({ api }) => api)
  const moved = sim.page().route !== route
  const called = moved ? all.slice(0, all.findIndex((api) => NAVIGATION.test(api)) + 1) : all
  const spoken = sim.sheet() !== undefined || sim.toast() !== undefined
  // WeChat's own buttons open its settings.
  const seen = moved || spoken || sim.setData.length > updates || all.some((api) => OWN.includes(api))
  return { called, seen, blank: await isBlank(sim) }
}

/** The class names of a button. */
export const lookOf = (sim: Simulation, nth: number) => sim.attribute({ ...BUTTON, nth }, 'class')

/** Whether a button of this look needs no tap: it cannot be seen, or is a choice that is already made. */
export const isAtRest = (look: string) => /(^| )(hidden|chosen)( |$)/.test(look)
