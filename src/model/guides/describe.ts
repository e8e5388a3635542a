import { circled } from './marks'
import { kindOf, type Effect } from './parts'
import type { ShownPart, ShownScreen } from './pictures'
import type { GuideStep } from './types'

/** A drawn screen as text, from top to bottom. */
export function describeScreen(screen: ShownScreen): string {
  return `${titleOf(screen)}。从上到下：${screen.parts.map(describePart).join('；')}。`
}

/** A drawn screen as text, for readers who can read its parts but not see its marks. */
export function describeMarks(screen: ShownScreen): string {
  const marked = screen.parts.filter(({ mark }) => mark !== undefined)
  const inOrder = marked.sort((a, b) => (a.mark ?? 0) - (b.mark ?? 0))
  return `${titleOf(screen)}${inOrder.map((part) => `；${describePart(part)}`).join('')}。`
}

function titleOf({ look, title, address }: ShownScreen): string {
  if (look === 'paper') return `示意图，${title}`
  return address === undefined ? `示意图，画面“${title}”` : `示意图，浏览器画面“${title}”，地址栏是 ${address}`
}

/** One part of a drawn screen; the number of its mark precedes what is marked. */
export function describePart({ part, mark }: ShownPart): string {
  return kindOf(part).words(part, mark === undefined ? '' : `标记${circled(mark)}，`)
}

const DONE: Record<Effect, string> = {
  fill: '已填',
  tick: '已勾选',
  press: '已点',
  open: '已打开',
  look: '已看',
}

/** The name of a marked part as a button of the rehearsal. */
export function nameOf(shown: ShownPart, done: boolean): string {
  const { effect } = kindOf(shown.part)
  return done && effect ? `${describePart(shown)}，${DONE[effect]}` : describePart(shown)
}

/** The path of who does what as text, for the step at `index`. */
export function describePath(steps: readonly GuideStep[], index: number): string {
  const stations = steps.map(({ who, title }, place) => `${place + 1} ${who ?? ''}：${title}`)
  return `示意图，办理流程。${stations.join('；')}。现在是第${index + 1}步。`
}
