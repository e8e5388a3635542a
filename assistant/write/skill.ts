import { app } from '../../src/model/handbook/app'
import { categories } from '../../src/model/handbook/outline'
import { office } from '../../src/model/handbook/office'
import { spread, type Examples } from './examples'

const TRIGGERS = 6
const OUTSIDE = 6

const subject = () => categories.map(({ title }) => title).join('、')

/** What the skill is for, in a sentence. */
export const skillDescription = () =>
  `${office.university}研究生${subject()}问题的官方手册：回答高频问题，一步步判断查不到的原因，按本人情况算日期，给出${app.office}的电话和地址。`

/** `SKILL.md`: when the assistant goes to the handbook, and when it does not. */
export function skillText({ asked, outside }: Examples): string {
  return [
    `# ${app.name}`,
    skillDescription(),
    '## 触发场景',
    '用户原话举例：',
    lines(spread(asked, TRIGGERS).map(({ query }) => `“${query}”`)),
    '## 不适用范围',
    '这些手册没有写，不在本技能范围：',
    lines(spread(outside, OUTSIDE).map((query) => `“${query}”`)),
    '## 使用顺序',
    lines([
      '先用用户的原话查手册；手册没有直接写的，只说可以问谁，不自己回答。',
      '用户说不清是哪一种情况，或要一步步找原因的，再逐个问题判断，一次只问一个。',
      '问到哪天、来不来得及的，算日期；缺什么问用户，不替用户填。',
      '用户要打电话、要地址，或手册没有写的，给出联系方式。',
    ]),
  ].join('\n\n')
}

const lines = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')
