import { isProblem, withSources } from '../../compiler/desk'
import { readContentTexts } from '../../compiler/fidelity/folder'
import { diskFolder } from '../../compiler/disk'
import { compile } from '../../compiler/content'
import { memoryFolder } from '../../compiler/folder'
import { readYaml } from '../../compiler/yaml'
import { createDiagnosis } from '../../src/model/diagnosis'
import { parseDate } from '../../src/model/deadlines'
import { changesOf } from '../../desk/content/changes'
import { elsewhereOf } from '../../desk/content/elsewhere'
import { begun, wordsAt, wrapped } from '../../desk/content/markdown-tools'
import { messagesIn, plainMessage } from '../../desk/content/messages'
import { pageOf } from '../../desk/content/pages'
import { proofOf } from '../../desk/content/proof/proof'
import { obstaclesIn } from '../../desk/content/proof/obstacles'
import { findWords, replaceWords } from '../../desk/content/replace'
import { shownChanges } from '../../desk/content/shown-changes'

const EDITION = new Map(readContentTexts(diskFolder('src/content')).map(({ path, text }) => [path, text]))
const { handbook } = compile(memoryFolder(EDITION))
if (!handbook) throw new Error('the content has problems')
const CONTENT = handbook

function edited(path: string, old: string, by: string) {
  return new Map(EDITION).set(path, (EDITION.get(path) ?? '').replaceAll(old, by))
}

describe('messages beside fields', () => {
  const yaml = 'title: ""\nbasis:\n  - document: a\n    says: ""\nstages: []\n'
  const data = readYaml(yaml, 2, () => undefined)

  it.each([
    [2, 'title（短标题）：这一项是空的。改法：写上文字。', ['title']],
    [5, 'says（规定了什么）：这一项是空的。改法：写上文字。', ['basis', 0, 'says']],
    [6, 'stages（适用人群）：这个列表是空的。改法：至少写一项。', ['stages']],
  ])('on line %i belong to the value', (line, message, path) => {
    expect(data && messagesIn(data, [{ file: 'a', line, message }])).toMatchObject([{ path }])
  })

  it.each([
    ['title（短标题）：这一项是空的。改法：写上文字。', '“短标题”：这一项是空的。改法：写上文字。'],
    ['缺少 answer（答案）。改法：加上一行：answer: 一句话。', '缺少 “答案”。改法：在“还可以写”里选上它，写上文字。'],
    ['改法：对照手册原文（handbook.txt）改正；写进 answers.yaml。', '改法：对照手册原文改正；写进“学位办的答复”。'],
  ])('%s is said without names of the source', (message, plain) => {
    expect(plainMessage(message)).toBe(plain)
  })
})

describe('the tools of the text', () => {
  it.each([
    ['numbers lines', begun({ text: '甲\n乙', start: 0, end: 3 }, '1. ').text, '1. 甲\n2. 乙'],
    ['turns a list into a heading', begun({ text: '- 甲', start: 2, end: 2 }, '### ').text, '### 甲'],
    ['marks what is selected', wrapped({ text: '要带证', start: 2, end: 3 }, '**').text, '要带**证**'],
    ['reads the words of a line', wordsAt('甲\n2. 乙丙', 5), '乙丙'],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted)
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
      const place = at(decodeURIComponent(page.split('path=')[1] ?? '').split('.'))
      expect(place?.kind === 'outcome' && place.outcome.id).toBe(id)
    })
  })
})

describe('the whole handbook', () => {
  const other = edited('office.yaml', '《长春理工大学研究生保留学籍申请表》', '《保留学籍表》')

  it('tells where what was taken out of one page still stands', () => {
    const [found] = elsewhereOf('office.yaml', other, EDITION)
    expect(found?.fact).toBe('《长春理工大学研究生保留学籍申请表》')
    expect(found?.names).toContain('问题5')
  })

  it('is searched and changed only where it was wanted', () => {
    const { contact } = CONTENT.office
    const hits = findWords(EDITION, contact)
    expect(hits.map(({ name }) => name)).toContain('联系方式')
    const next = replaceWords(EDITION, ['office.yaml'], contact, `${contact}、另一位老师`)
    expect([...next].filter(([path, text]) => EDITION.get(path) !== text).map(([path]) => path)).toEqual([
      'office.yaml',
    ])
  })

  it('tells its changes in words', () => {
    const { phone } = CONTENT.office
    const source = { text: '新的电话', source: '学位办 2026-11-28 电话', where: ['office.yaml'] }
    const next = withSources(edited('office.yaml', `"${phone}"`, '"0431-12345678"'), [source])
    if (isProblem(next)) throw new Error(next.message)
    const { sources } = changesOf({ edition: EDITION, files: next, today: '2026-11-28' })
    expect(shownChanges(EDITION, next, sources)).toEqual([
      { where: '联系方式，电话', before: phone, now: '0431-12345678' },
      { where: '学位办的答复', before: undefined, now: '新的电话（学位办 2026-11-28 电话）' },
    ])
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
