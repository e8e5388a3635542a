import { isProblem, newQuestion, withSources } from '../../compiler/desk'
import { changesOf } from '../../desk/content/changes'
import { elsewhereOf } from '../../desk/content/elsewhere'
import { removedSections } from '../../desk/content/removed'
import { findWords, replaceWords } from '../../desk/content/replace'
import { shownChanges } from '../../desk/content/shown-changes'
import { CONTENT, EDITION } from './edition'

function edited(path: string, old: string, by: string) {
  return new Map(EDITION).set(path, (EDITION.get(path) ?? '').replaceAll(old, by))
}

describe('the whole handbook', () => {
  const other = edited('office.yaml', '《长春理工大学研究生保留学籍申请表》', '《保留学籍表》')

  it('tells where what was taken out of one page still stands', () => {
    const [found] = elsewhereOf('office.yaml', other, EDITION)
    expect(found?.text).toBe('“《长春理工大学研究生保留学籍申请表》”这里改了，还写着它的有：')
    expect(found?.names).toContain('问题5')
  })

  it('tells who still asks for the hours once they are known', () => {
    const office = (EDITION.get('office.yaml') ?? '').replace(/^hours: .*\n/m, '')
    const known = new Map(EDITION).set('office.yaml', `${office}hours: 工作日。\n`)
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
