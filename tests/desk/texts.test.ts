import { isProblem, newGuide, newQuestion, withSources } from '../../compiler/desk'
import { shapeOf } from '../../compiler/edit/fields'
import { readContentTexts } from '../../compiler/fidelity/folder'
import { diskFolder } from '../../compiler/disk'
import { compile } from '../../compiler/content'
import { memoryFolder } from '../../compiler/folder'
import { readYaml } from '../../compiler/yaml'
import { createDiagnosis } from '../../src/model/diagnosis'
import { parseDate } from '../../src/model/deadlines'
import { choicesFor } from '../../desk/content/choices'
import { changesOf } from '../../desk/content/changes'
import { elsewhereOf } from '../../desk/content/elsewhere'
import { begun, continued, withHeading, wordsAt, wrapped } from '../../desk/content/markdown-tools'
import { fieldsIn } from '../../desk/content/labels'
import { messagesIn, plainMessage } from '../../desk/content/messages'
import { pageOf } from '../../desk/content/pages'
import { proofOf } from '../../desk/content/proof/proof'
import { obstaclesIn } from '../../desk/content/proof/obstacles'
import { removedSections } from '../../desk/content/removed'
import { restored } from '../../desk/content/restored'
import { sentenceOf } from '../../desk/content/sentence-of'
import { addedWord, offeredKeys } from '../../desk/content/values'
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

describe('the tools of the text', () => {
  it.each([
    ['numbers lines', begun({ text: '甲\n乙', start: 0, end: 3 }, '1. ').text, '1. 甲\n2. 乙'],
    ['goes on from the line before', begun({ text: '1. 甲\n乙', start: 6, end: 6 }, '1. ').text, '1. 甲\n2. 乙'],
    ['goes on through the lines after', begun({ text: '甲\n1. 乙', start: 0, end: 0 }, '1. ').text, '1. 甲\n2. 乙'],
    [
      'knows numbers as people write them',
      begun({ text: '1、甲\n（2）乙', start: 0, end: 7 }, '1. ').text,
      '1. 甲\n2. 乙',
    ],
    ['takes a figure for no number', begun({ text: '2.5寸照片', start: 0, end: 0 }, '1. ').text, '1. 2.5寸照片'],
    ['numbers no empty line', begun({ text: '甲\n\n乙', start: 0, end: 4 }, '1. ').text, '1. 甲\n\n2. 乙'],
    ['adds a section', withHeading({ text: '甲\n', start: 0, end: 0 }, '提醒').text, '甲\n\n## 提醒\n\n'],
    ['turns a list into a heading', begun({ text: '- 甲', start: 2, end: 2 }, '### ').text, '### 甲'],
    ['marks what is selected', wrapped({ text: '要带证', start: 2, end: 3 }, '**').text, '要带**证**'],
    ['reads the words of a line', wordsAt('甲\n2. 乙丙', 5), '乙丙'],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted)
  })
})

describe('Enter in a list', () => {
  const enter = (text: string, place = text.length) => continued({ text, start: place, end: place })

  it.each([
    ['begins the next step', enter('1. 甲')?.text, '1. 甲\n2. '],
    ['begins the next item', enter('- 甲')?.text, '- 甲\n- '],
    ['counts the steps after it on', enter('1. 甲\n2. 乙\n\n1. 丙', 4)?.text, '1. 甲\n2. \n3. 乙\n\n1. 丙'],
    ['divides a step', enter('1. 甲乙', 4)?.text, '1. 甲\n2. 乙'],
    ['ends the list after an empty step', enter('1. 甲\n2. ')?.text, '1. 甲\n'],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted)
  })

  it('leaves the cursor where the next step is written', () => {
    expect(enter('1. 甲\n2. 乙', 4)).toMatchObject({ start: 8, end: 8 })
  })

  it('does nothing special elsewhere', () => {
    expect(enter('甲')).toBeUndefined()
  })
})

describe('what is changed back', () => {
  const path = 'questions/1-a.md'
  const text = '---\ntitle: 甲\nrelated: [1, 2,\n  3]\n---\n\n## 怎么做\n\n正文\n'

  it.each([
    ['in quotes', text.replace('甲', '"甲"')],
    ['on one line', text.replace('2,\n  3', '2, 3')],
    ['with more empty lines', text.replace('## 怎么做\n', '## 怎么做\n\n\n')],
  ])('%s is the edition’s text again', (_, edited) => {
    expect(restored(path, edited, text)).toBe(text)
  })

  it.each([
    ['another value', text.replace('甲', '"乙"')],
    ['another order', text.replace('1, 2', '2, 1')],
    ['other quotes in the text', text.replace('正文', '"正文"')],
    ['a text for a number', text.replace('[1,', '["1",')],
    ['broken front matter', text.replace('甲', '"甲')],
  ])('%s stays', (_, edited) => {
    expect(restored(path, edited, text)).toBe(edited)
  })
})

describe('what the office is asked to stand for', () => {
  const file = 'questions/13-a.md'
  const text =
    '---\nnumber: 13\ntitle: 甲\nquestion: 怎么办？\nanswer: 先打电话。再来办。\n---\n\n每周开放。周一至周五上午8:30办公，**别来早**。\n'
  const told = (line: number, message: string) => sentenceOf({ file, line, message }, new Map([[file, text]]))

  it('is the whole sentence with the figure', () => {
    expect(told(8, '“周一-周五”是办公时间，没有学位办的答复。')).toBe('周一至周五上午8:30办公，别来早。')
    expect(told(8, '“上午8:30”是办公时间，没有学位办的答复。')).toBe('周一至周五上午8:30办公，别来早。')
  })

  it('is the whole answer of a question that the handbook has not', () => {
    expect(told(5, '手册里没有这个问题，答案要有学位办的答复。')).toBe('先打电话。再来办。')
  })
})

describe('a new question', () => {
  const { path, text } = newQuestion(EDITION, { title: '甲' })
  const fields = shapeOf(path, false)?.fields ?? {}

  it('is asked for as students ask it, and for its source', () => {
    expect(fieldsIn(path, fields, EDITION).question?.label).toBe('学生会怎样问（手册没有这个问题，答案要写明出处）')
    expect(fieldsIn('questions/07-query-credential.md', fields, EDITION).question?.label).toBe('问题全文')
  })

  it('has no page on the phone before the content has it', () => {
    expect(pageOf(path, {}, CONTENT)).toBeUndefined()
    expect(pageOf(newGuide(EDITION, { name: 'card' }).path, {}, CONTENT)).toBeUndefined()
  })

  it('is offered the office’s hours nowhere, but the office’s form is', () => {
    expect(offeredKeys('question', [])).toEqual([])
    expect(offeredKeys('office', [])).toEqual(['hours'])
    expect(text).not.toContain('hours')
  })
})

describe('the words of the search', () => {
  const page = (spot: Parameters<typeof pageOf>[1]) => decodeURIComponent(pageOf('synonyms.yaml', spot, CONTENT) ?? '')
  const words = CONTENT.synonyms?.groups[0]?.words ?? []

  it('are tried with the first of a group, or the one just added', () => {
    const value = ['groups', 0, 'words']
    expect(page({ value })).toMatch(new RegExp(`q=${words[0] ?? ''}$`))
    expect(page({ value, word: words.at(-1) ?? '' })).toMatch(new RegExp(`q=${words.at(-1) ?? ''}$`))
    expect(addedWord(['甲'], ['甲', '乙'])).toBe('乙')
    expect(addedWord(['甲'], [])).toBeUndefined()
  })
})

describe('what a call needs at hand', () => {
  it('is chosen by its words, not by ids', () => {
    const texts = (CONTENT.office.call?.hand ?? []).map(({ text }) => text)
    for (const [kind, pattern] of [
      ['question', 'hand[]'],
      ['question', 'parts[].hand[]'],
      ['guide', 'hand[]'],
      ['deadline', 'hand[]'],
      ['diagnosis', 'outcomes[].hand[]'],
    ] as const) {
      expect(choicesFor(kind, pattern, CONTENT, EDITION)?.map(({ label }) => label)).toEqual(texts)
    }
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

describe('the whole handbook', () => {
  const other = edited('office.yaml', '《长春理工大学研究生保留学籍申请表》', '《保留学籍表》')

  it('tells where what was taken out of one page still stands', () => {
    const [found] = elsewhereOf('office.yaml', other, EDITION)
    expect(found?.text).toBe('“《长春理工大学研究生保留学籍申请表》”这里改了，还写着它的有：')
    expect(found?.names).toContain('问题5')
  })

  it('tells who still asks for the hours once they are known', () => {
    const known = new Map(EDITION).set('office.yaml', `${EDITION.get('office.yaml') ?? ''}hours: 工作日。\n`)
    const path = 'questions/10-household-change-graduated.md'
    const asking = known.set(path, `${EDITION.get(path) ?? ''}\n先问清什么时候办公。\n`)
    const found = elsewhereOf('office.yaml', asking, EDITION).find(({ text }) => text.includes('办公时间'))
    expect(found?.text).toBe('已经写了办公时间，还请人去问它的有：')
    expect(found?.names).toContain('问题10')
    expect(elsewhereOf(path, asking, EDITION).some(({ text }) => text.includes('办公时间'))).toBe(false)
  })

  it('tells what is gone, and who still names it', () => {
    const path = 'questions/06-diploma.md'
    const heading = /^### (.*)$/m.exec(EDITION.get(path) ?? '')?.[1] ?? ''
    const without = edited(path, `### ${heading}\n`, '')
    const gone = `问题6里没有“${heading}”这一节了。`
    expect(removedSections(without, EDITION).map(({ text }) => text)).toEqual([expect.stringContaining(gone) as string])
    const naming = new Map(without).set('office.yaml', `# ${heading}\n${EDITION.get('office.yaml') ?? ''}`)
    const [note] = removedSections(naming, EDITION)
    expect([note?.text, note?.names]).toEqual([
      `${gone}别处还写着这个名称的有：`,
      expect.arrayContaining(['联系方式']) as string[],
    ])
    expect(removedSections(EDITION, EDITION)).toEqual([])
  })

  it('tells which page is gone', () => {
    const without = new Map([...EDITION].filter(([path]) => path !== 'questions/07-query-credential.md'))
    expect(removedSections(without, EDITION)[0]?.text).toMatch(/^问题7整页删去了。/)
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

  it('is found in words, with no marks of the source', () => {
    const [hit] = findWords(EDITION, CONTENT.office.phone)
    expect([hit?.name, hit?.around]).toEqual(['联系方式', `电话：${CONTENT.office.phone}`])
  })

  it('tells a new page by names and sentences', () => {
    const [category, stage] = [CONTENT.outline.categories[0], CONTENT.outline.stages[0]]
    if (!category || !stage) throw new Error('no category or stage')
    const template = { title: '甲', question: '乙？', category: category.id, stages: [stage.id] }
    const question = newQuestion(EDITION, { ...template, answer: '丙。丁。', steps: ['戊。'] })
    const found = shownChanges(EDITION, new Map(EDITION).set(question.path, question.text), [], CONTENT)
    expect(found.map(({ where, now }) => `${where.replace(/^问题\d+，?/, '')} ${now ?? ''}`)).toEqual([
      expect.stringMatching(/^题号 \d+$/) as string,
      '短标题 甲',
      '问题全文 乙？',
      `分类 ${category.title}`,
      `适用人群 ${stage.title}`,
      '答案 丙。',
      ' 丁。',
      '下一步 打电话、导航',
      ' 怎么做',
      ' 戊。',
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
