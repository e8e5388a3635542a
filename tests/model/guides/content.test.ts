import { join } from 'node:path'
import { compileContent } from '../../../compiler/compile'
import { describePath, describePicture } from '@/model/guides/describe'
import { marksIn } from '@/model/guides/marks'
import { chooseCase, stepsFor } from '@/model/guides/steps'
import type { Guide, Picture } from '@/model/guides/types'
import { blockText } from '@/model/handbook/text'

const { guides, checklists } = compileContent(join(__dirname, '../../../src/content'))

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

/** Every text in a drawing. */
function textsIn({ title, address, parts }: Picture): string[] {
  const inParts = parts.flatMap((part) =>
    Object.entries(part)
      .filter(([name]) => name !== 'kind')
      .flatMap(([, value]: [string, unknown]) => [value].flat())
      .filter((value) => typeof value === 'string'),
  )
  return [title, ...(address === undefined ? [] : [address]), ...inParts]
}

test.each(WALKS)('$name describes everything that it draws', ({ steps }) => {
  steps.forEach((step, index) => {
    if (step.picture) {
      const words = describePicture(step.picture)
      for (const text of textsIn(step.picture)) expect(words).toContain(text)
      expect(marksIn(words)).toEqual(step.picture.parts.flatMap(({ mark }) => mark ?? []))
    } else {
      const words = describePath(steps, index)
      for (const { title, who = '' } of steps) expect(words).toContain(`${who}：${title}`)
      expect(words).toContain(`现在是第${index + 1}步`)
    }
  })
})

test('each of the six stages of the application for verification is the current one once', () => {
  const current = find('online-verification').steps.flatMap(({ picture }) =>
    (picture?.parts ?? []).flatMap((part) => (part.kind === 'stages' ? (part.labels[part.at - 1] ?? []) : [])),
  )
  expect(current).toEqual(['选择项目', '填写信息', '上传电子材料', '填写申请人信息', '提交申请', '确认/支付'])
})

test('the items of the enrolment to compare are those of question 3', () => {
  const compared = find('register-and-check-enrolment').steps.at(-1)?.picture?.parts[0]
  expect(compared).toMatchObject({
    labels: ['姓名', '身份证号', '学校名称', '专业', '层次', '学制', '学习形式', '学籍状态'],
  })
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
