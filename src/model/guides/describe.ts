import { circled } from './marks'
import { kindOf } from './parts'
import type { ShownPart, ShownScreen } from './pictures'
import type { GuideStep } from './types'

/** A drawn screen as text, from top to bottom. */
export function describeScreen(screen: ShownScreen): string {
  const address = screen.address === undefined ? '' : `，地址栏是 ${screen.address}`
  return `${titleOf(screen)}${address}。从上到下：${screen.parts.map(describePart).join('；')}。`
}

/** What a drawing shows, for readers who can read its parts but not see that it is one. */
export function titleOf({ look, title }: ShownScreen): string {
  if (look === 'paper') return `示意图，${title}`
  return look === 'browser' ? `示意图，浏览器画面“${title}”` : `示意图，画面“${title}”`
}

/** One part of a drawn screen; the number of its mark precedes what is marked. */
export function describePart({ part, mark }: ShownPart): string {
  return kindOf(part).words(part, mark === undefined ? '' : `标记${circled(mark)}，`)
}

/** The path of who does what as text, for the step at `index`. */
export function describePath(steps: readonly GuideStep[], index: number): string {
  const stations = steps.map(({ who, title }, place) => `${place + 1} ${who ?? ''}：${title}`)
  return `示意图，办理流程。${stations.join('；')}。现在是第${index + 1}步。`
}
