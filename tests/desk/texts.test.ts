import { readYaml } from '../../compiler/yaml'
import { createDiagnosis } from '../../src/model/diagnosis'
import { parseDate } from '../../src/model/deadlines'
import { messagesIn, plainMessage } from '../../desk/content/messages'
import { pageOf } from '../../desk/content/pages'
import { proofOf } from '../../desk/content/proof/proof'
import { obstaclesIn } from '../../desk/content/proof/obstacles'
import { CONTENT, EDITION } from './edition'

describe('messages beside fields', () => {
  const yaml = 'title: ""\nbasis:\n  - document: a\n    says: ""\nstages: []\n'
  const data = readYaml(yaml, 2, () => undefined)

  it.each([
    [2, 'title（短标题）：这一项是空的。改法：写上文字。', ['title']],
    [5, 'says（规定了什么）：这一项是空的。改法：写上文字。', ['basis', 0, 'says']],
    [6, 'stages（适用人群）：这个列表是空的。改法：至少写一项。', ['stages']],
  ])('on line %i belong to the value, which needs no name', (line, message, path) => {
    const text = message.replace(/^.*?：/, '')
    expect(data && messagesIn(data, [{ file: 'a', line, message }])).toMatchObject([{ path, text }])
  })

  it.each([
    ['title（短标题）：这一项是空的。改法：写上文字。', '“短标题”：这一项是空的。改法：写上文字。'],
    ['缺少 answer（答案）。改法：加上一行：answer: 一句话。', '缺少 “答案”。改法：在“还可以写”里选上它，写上文字。'],
    ['改法：对照手册原文（handbook.txt）改正；写进 answers.yaml。', '改法：对照手册原文改正；写进“学位办的答复”。'],
  ])('%s is said without names of the source', (message, plain) => {
    expect(plainMessage(message)).toBe(plain)
  })
})

describe('the phone', () => {
  it.each<[string, Parameters<typeof pageOf>[1], string]>([
    ['questions/07-query-credential.md', {}, '#/pages/question/index?number=7'],
    [
      'guides/2-credential-by-number.md',
      { step: 2 },
      '#/pages/guides/walk/step/index?guide=credential-by-number&step=open-query',
    ],
    ['guides/screens/query.yaml', {}, '#/pages/guides/walk/step/index?guide=credential-by-number&step=query'],
    ['deadlines/2-diploma.yaml', {}, '#/pages/deadlines/rule/index?rule=diploma'],
    ['diagnosis.yaml', { value: ['symptoms', 0] }, '#/pages/diagnosis/index?path=enrolment-not-found'],
    ['office.yaml', {}, '#/pages/office/index'],
  ])('opens %s with %j at its page', (path, spot, page) => {
    expect(pageOf(path, spot, CONTENT)).toBe(page)
  })

  it('opens every outcome of the diagnosis by a way that leads there', () => {
    const { at } = createDiagnosis(CONTENT.diagnosis ?? { symptoms: [], nodes: [], outcomes: [] })
    CONTENT.diagnosis?.outcomes.forEach(({ id }, index) => {
      const page = pageOf('diagnosis.yaml', { value: ['outcomes', index] }, CONTENT)
      const place = at(decodeURIComponent(page?.split('path=')[1] ?? '').split('.'))
      expect(place?.kind === 'outcome' && place.outcome.id).toBe(id)
    })
  })
})

describe('the proof', () => {
  const today = parseDate('2026-11-28')
  if (!today) throw new Error('no date')
  const lines = proofOf(CONTENT, today).flatMap(({ pages }) => pages.flatMap((page) => [page.title, ...page.lines]))
  const text = lines.join('\n')

  it('has every question, guide, checklist, rule and outcome', () => {
    const { questions, guides, checklists, deadlines, diagnosis } = CONTENT
    const wanted = [
      ...questions.map(({ answer }) => answer),
      ...guides.flatMap(({ steps }) => steps.map(({ title }) => title)),
      ...checklists.map(({ title }) => title),
      ...deadlines.map(({ title }) => title),
      ...(diagnosis?.outcomes ?? []).map(({ title }) => title),
    ]
    for (const each of wanted) expect(text).toContain(each)
  })

  it('tells at least one way to each outcome and works every rule out', () => {
    expect(lines.filter((line) => line === '【怎样到这里】')).toHaveLength(CONTENT.diagnosis?.outcomes.length ?? 0)
    for (const rule of CONTENT.deadlines) {
      const page = proofOf(CONTENT, today)
        .flatMap(({ pages }) => pages)
        .find(({ title }) => title === rule.title)
      expect(page?.lines.some((line) => line.startsWith('【举例：'))).toBe(true)
      expect(page?.lines.join('')).not.toContain('请填')
    }
  })

  it('does not let an old day be published with new content', () => {
    const found = { files: EDITION, content: CONTENT, problems: [], unfaithful: [] }
    expect(obstaclesIn({ ...found, isChanged: true, today: '2027-01-01' }).edition).toHaveLength(1)
    expect(obstaclesIn({ ...found, isChanged: false, today: '2027-01-01' }).edition).toEqual([])
    expect(obstaclesIn({ ...found, isChanged: false, today: '2027-01-01' }).open.length).toBeGreaterThan(10)
  })
})
