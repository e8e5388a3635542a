import type { Simulation } from '../simulator/src'
import type { ACTION_TARGETS } from './targets'

/** Something a reader does on a page. */
export interface Interaction {
  name: string
  kind: keyof typeof ACTION_TARGETS
  url: string
  /** Unmeasured preparation. */
  before?: (sim: Simulation) => Promise<void>
  act: (sim: Simulation) => Promise<void>
  /** Done in several keystrokes; the most expensive one counts. */
  inStrokes?: true
}

const searchBox = { role: 'textbox' }
const fold = { role: 'button', name: '《普通高等学校学生管理规定》' }

/** Each is measured, or listed as missing from the package. To add one, add a row. */
export const INTERACTIONS: readonly Interaction[] = [
  {
    name: 'open a fold for the first time',
    kind: 'content',
    url: 'pages/question/index?number=5',
    act: (sim) => sim.tap(fold),
  },
  {
    name: 'open a fold again',
    kind: 'toggle',
    url: 'pages/question/index?number=5',
    before: async (sim) => {
      await sim.tap(fold)
      await sim.tap(fold)
    },
    act: (sim) => sim.tap(fold),
  },
  {
    name: 'close a fold',
    kind: 'toggle',
    url: 'pages/question/index?number=5',
    before: (sim) => sim.tap(fold),
    act: (sim) => sim.tap(fold),
  },
  { name: 'choose a life stage', kind: 'content', url: 'pages/home/index', act: (sim) => sim.tap('参军') },
  { name: 'switch to a new tab', kind: 'content', url: 'pages/home/index', act: (sim) => sim.switchTab('联系') },
  {
    name: 'switch back to a tab',
    kind: 'toggle',
    url: 'pages/home/index',
    before: (sim) => sim.switchTab('联系'),
    act: (sim) => sim.switchTab('首页'),
  },
  {
    name: 'pick a date',
    kind: 'content',
    url: 'pages/deadlines/rule/index?rule=diploma',
    before: (sim) => sim.tap({ role: 'button', name: /请选择/ }),
    act: (sim) => sim.choose('2025-06-30'),
  },
  {
    name: 'type a letter (the dearest of 毕业证丢了)',
    kind: 'typing',
    url: 'pages/search/index',
    act: (sim) => sim.type(searchBox, '毕业证丢了'),
    inStrokes: true,
  },
  {
    name: 'type a letter in pinyin (the dearest of biyezheng)',
    kind: 'typing',
    url: 'pages/search/index',
    act: (sim) => sim.type(searchBox, 'biyezheng'),
    inStrokes: true,
  },
  {
    name: 'answer a question of the diagnosis',
    kind: 'content',
    url: 'pages/diagnosis/index?path=military-service',
    act: (sim) => sim.tap({ role: 'button', nth: 0 }),
  },
  {
    name: 'tick a step of a guide',
    kind: 'toggle',
    url: 'pages/guides/walk/guide/index?guide=register-and-check-enrolment',
    act: (sim) => sim.tap({ role: 'button', name: '第 1 步做完了' }),
  },
  {
    name: 'tick a step where it is walked',
    kind: 'toggle',
    url: 'pages/guides/walk/step/index?guide=register-and-check-enrolment&step=follow',
    act: (sim) => sim.tap({ role: 'button', name: '这一步做完了' }),
  },
  {
    name: 'go on to the next step of a guide',
    kind: 'content',
    url: 'pages/guides/walk/step/index?guide=register-and-check-enrolment&step=follow',
    act: (sim) => sim.tap('下一步'),
  },
  {
    name: 'rehearse a tap in a guide',
    kind: 'rehearsal',
    url: 'pages/guides/walk/step/index?guide=register-and-check-enrolment&step=phone',
    act: (sim) => sim.tap({ class: 'mark-1' }),
  },
  {
    name: 'rehearse the last tap of a step',
    kind: 'rehearsal',
    url: 'pages/guides/walk/step/index?guide=register-and-check-enrolment&step=identity',
    before: async (sim) => {
      await sim.tap({ class: 'mark-1' })
      await sim.tap({ class: 'mark-2' })
    },
    act: (sim) => sim.tap({ class: 'mark-3' }),
  },
  {
    name: 'rehearse a tap that opens a screen',
    kind: 'screen',
    url: 'pages/guides/walk/step/index?guide=register-and-check-enrolment&step=enter',
    act: (sim) => sim.tap({ class: 'mark-1' }),
  },
  {
    name: 'miss in a rehearsal',
    kind: 'toggle',
    url: 'pages/guides/walk/step/index?guide=register-and-check-enrolment&step=phone',
    act: (sim) => sim.tap('实名认证_学信网'),
  },
]
