import { join } from 'node:path'
import { compileContent } from '../../../compiler/compile'
import { describePath, describeScreen } from '@/model/guides/describe'
import { marksIn } from '@/model/guides/marks'
import { chooseCase, stepsFor } from '@/model/guides/steps'
import { kindOf, type Part } from '@/model/guides/parts'
import { shownScreen, type ShownScreen } from '@/model/guides/pictures'
import type { Guide, GuideStep } from '@/model/guides/types'
import { blockText } from '@/model/handbook/text'

const { guides, checklists, screens } = compileContent(join(__dirname, '../../../src/content'))

/** Each guide in each of its cases. */
const WALKS = guides.flatMap((guide) =>
  (guide.cases.length > 0 ? guide.cases : [undefined]).map((situation) => ({
    guide,
    name: situation ? `${guide.id}, ${situation.id}` : guide.id,
    steps: stepsFor(guide, situation),
  })),
)

const find = (id: string): Guide => {
  const guide = guides.find((each) => each.id === id)
  if (!guide) throw new Error(`no guide ${id}`)
  return guide
}

test('there is a guide for each procedure that the handbook pictures or orders, and a checklist for each set of papers', () => {
  expect(guides.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'register-and-check-enrolment',
      'credential-by-number',
      'own-credential',
      'online-verification',
      'bind-after-change',
      'enlistment',
      'correction',
    ]),
  )
  expect(checklists.map(({ question }) => question)).toEqual(expect.arrayContaining([5, 10, 11]))
})

/** The screen that a step shows. */
function screenOf({ picture }: GuideStep): ShownScreen | undefined {
  const screen = screens.find(({ id }) => id === picture?.screen)
  return screen && shownScreen(screen, picture)
}

/** Every text in a drawing. */
function textsIn({ title, address, parts }: ShownScreen): string[] {
  const inPart = (part: Part) =>
    Object.entries(part)
      .filter(([name]) => name !== 'kind' && name !== 'id')
      .flatMap(([, value]: [string, unknown]) => [value].flat())
      .filter((value) => typeof value === 'string')
  return [title, ...(address === undefined ? [] : [address]), ...parts.flatMap(({ part }) => inPart(part))]
}

test.each(WALKS)('$name describes everything that it draws', ({ steps }) => {
  steps.forEach((step, index) => {
    const screen = screenOf(step)
    if (screen) {
      const words = describeScreen(screen)
      for (const text of textsIn(screen)) expect(words).toContain(text)
      const marks = screen.parts.flatMap(({ mark }) => mark ?? [])
      expect(marksIn(words)).toEqual(marks.sort((a, b) => a - b))
    } else if (step.who !== undefined) {
      const words = describePath(steps, index)
      for (const { title, who = '' } of steps) expect(words).toContain(`${who}：${title}`)
      expect(words).toContain(`现在是第${index + 1}步`)
    } else expect(step.act).toContain('call')
  })
})

test('no screen is an empty box: each names something to tap or to look at', () => {
  for (const { parts } of screens) expect(parts.filter((part) => kindOf(part).effect)).not.toEqual([])
})

test('the registration is one form, shown by every guide that registers', () => {
  const users = guides.filter(({ steps }) => steps.some(({ picture }) => picture?.screen === 'register'))
  expect(users.map(({ id }) => id)).toEqual(['register-and-check-enrolment', 'bind-after-change'])
})

/** As the handbook’s picture has it, from top to bottom. */
test('the form of the registration has every field, starred where it must be filled in', () => {
  const parts = screens.find(({ id }) => id === 'register')?.parts ?? []
  const fields = parts.filter(({ kind }) => kind === 'field' || kind === 'choice')
  expect(fields.map((part) => ('required' in part ? '*' : '') + ('text' in part ? part.text : ''))).toEqual([
    '*手机号',
    '*短信验证码',
    '*密码',
    '*密码确认',
    '*姓名',
    '*证件类型',
    '*证件号码',
    '安全邮箱',
  ])
})

test('the application for verification is a single step with its six stages', () => {
  const steps = find('online-verification').steps
  expect(steps.length).toBeLessThanOrEqual(5)
  const stages = steps.map((step) => screenOf(step)?.parts.filter(({ part }) => part.kind === 'stage') ?? [])
  expect(stages.filter(({ length }) => length > 0)).toHaveLength(1)
  expect(stages.flat().map(({ part, mark }) => [mark, 'text' in part && part.text])).toEqual([
    [1, '选择项目'],
    [2, '填写信息'],
    [3, '上传电子材料'],
    [4, '填写申请人信息'],
    [5, '提交申请'],
    [6, '确认/支付'],
  ])
})

test('the items of the enrolment to compare are those of question 3', () => {
  const compared = screens.find(({ id }) => id === 'enrolment')?.parts.find(({ kind }) => kind === 'details')
  expect(compared).toMatchObject({
    labels: ['姓名', '身份证号', '学校名称', '专业', '层次', '学制', '学习形式', '学籍状态'],
  })
})

test('whoever waits for a text message is not sent to graduates who changed their names', () => {
  const waiting = guides.flatMap(({ steps }) => steps.filter(({ picture }) => picture?.marks.includes('code')))
  expect(waiting).toHaveLength(2)
  for (const { stuck } of waiting) expect(stuck).toEqual([])
})

test('every guide to 学信网 in WeChat begins there by copying the account’s name', () => {
  const follows = guides.flatMap(({ steps }) => steps.filter(({ picture }) => picture?.screen === 'search'))
  expect(follows).toHaveLength(4)
  for (const { what } of follows) expect(JSON.stringify(what)).toContain('{"copy":"学信网"}')
})

test('whoever is sent out of the mini program is told how to come back, and shown', () => {
  const told = guides.flatMap(({ steps }) => steps.filter(({ mind }) => mind.map(blockText).join().includes('往下拉')))
  expect(told).toHaveLength(5)
  expect(guides.flatMap(({ steps }) => steps.filter(({ leaves }) => leaves))).toEqual(told)
})

test('a new student who sends a deputy brings the deputy’s identity card too', () => {
  const papers = checklists.find(({ id }) => id === 'enlistment')
  const items = (title: string) =>
    papers?.cases.find((each) => each.title === title)?.items.map((item) => blockText({ kind: 'text', text: item }))
  expect(items('新生，委托别人')).toEqual([...(items('新生，本人去办') ?? []), '受委托人身份证'])
})

test.each([
  ['enrolled', 'enrolled'],
  ['unheard-of', undefined],
  [undefined, undefined],
])('a link for the case %s opens %s', (wanted, chosen) => {
  expect(chooseCase(find('enlistment').cases, wanted)?.id).toBe(chosen)
})

test('a guide without cases has the same steps for all', () => {
  const guide = find('own-credential')
  expect(chooseCase(guide.cases, 'enrolled')).toBeUndefined()
  expect(stepsFor(guide, undefined)).toEqual(guide.steps)
})
