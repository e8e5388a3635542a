import {
  changesBetween,
  changesText,
  checkContent,
  isProblem,
  LARGEST_CHANGES,
  merge,
  readChanges,
  newGuide,
  newQuestion,
  removeSection,
  TO_WRITE,
  setValue,
  takeTheirs,
  touches,
  withSources,
  type Changes,
  type Files,
} from '../../../compiler/desk'
import { differencesBetween } from '../../../compiler/desk'
import { edited, OFFICE_CHANGES, withoutHours } from './changes-of-the-office'
import { contentFiles } from './content'

const base = contentFiles()
const made = '2026-11-28'
const OFFICE = 'office.yaml'
const SEVEN = 'questions/07-query-credential.md'
const PHONE = '0431-12345678'
const OLD_LINES = (base.get(OFFICE) ?? '').split('\n')
const PHONE_LINE = OLD_LINES.findIndex((line) => line.startsWith('phone:'))
const OLD_LINE = OLD_LINES[PHONE_LINE] ?? ''
const withPhone = (text = '') => text.replace(OLD_LINE, `phone: "${PHONE}"`)

const lineIn = (file: string, text: string) =>
  (base.get(file) ?? '').split('\n').findIndex((line) => line.includes(text)) + 1

const set = (files: Files, address: string, value: string) => {
  const file = address.replace(/#.*/, '')
  return edited(files, file, (text) => setValue(text, address, value))
}

describe('changes made against an older edition', () => {
  const phone = changesBetween({ base, edited: set(base, `${OFFICE}#phone`, PHONE), made })

  test('are small and tell what was changed', () => {
    expect(phone.files).toEqual([
      {
        path: OFFICE,
        was: expect.any(String) as string,
        changes: [
          {
            line: PHONE_LINE + 1,
            before: OLD_LINES.slice(PHONE_LINE - 3, PHONE_LINE),
            old: [OLD_LINE],
            new: [`phone: "${PHONE}"`],
            after: OLD_LINES.slice(PHONE_LINE + 1, PHONE_LINE + 4),
          },
        ],
      },
    ])
  })

  test.each<[string, (text: string) => string]>([
    ['lines were added before it', (text) => text.replace('university:', '# 一\n# 二\nuniversity:')],
    ['the line beside it was changed', (text) => text.replace(/^contact: .*/m, 'contact: 另一位老师')],
    ['something far away was changed', (text) => text.replace(/^building: .*/m, 'building: 新楼')],
    ['the same was changed already', (text) => withPhone(text)],
  ])('fit when %s', (_, change) => {
    const current = new Map([...base, [OFFICE, change(base.get(OFFICE) ?? '')]])
    const { files, conflicts } = merge(phone, current)
    expect(conflicts).toEqual([])
    expect(files.get(OFFICE)).toBe(withPhone(change(base.get(OFFICE) ?? '')))
  })

  test('that meet another change of the same line are shown side by side, and either can be taken', () => {
    const current = set(base, `${OFFICE}#phone`, '0431-87654321')
    const { files, conflicts } = merge(phone, current)
    const [conflict] = conflicts
    expect(conflicts).toEqual([
      {
        file: OFFICE,
        line: PHONE_LINE + 1,
        base: OLD_LINE,
        ours: 'phone: "0431-87654321"',
        theirs: `phone: "${PHONE}"`,
      },
    ])
    expect(files.get(OFFICE)).toBe(current.get(OFFICE))
    expect(conflict && takeTheirs(files, conflict).get(OFFICE)).toBe(withPhone(base.get(OFFICE)))
  })

  test('a file that was removed there and changed here is a conflict', () => {
    const removed = changesBetween({ base, edited: new Map([...base].filter(([path]) => path !== SEVEN)), made })
    expect(merge(removed, base).files.has(SEVEN)).toBe(false)
    const current = set(base, `${SEVEN}#title`, '学历怎么查')
    expect(merge(removed, current)).toEqual({
      files: current,
      conflicts: [expect.objectContaining({ file: SEVEN, theirs: '' })],
    })
  })
})

test('the handbook’s own text is never among the changes', () => {
  const files = new Map([...base, ['handbook.txt', '改过'], ['README.md', '改过']])
  expect(changesBetween({ base, edited: files, made }).files).toEqual([])
})

test('differences are told sentence by sentence', () => {
  const address = `${SEVEN}#sections/4/paragraphs/1`
  expect(differencesBetween(base, set(base, address, '2000届（含）及以前的学历，见问题8。先打电话。'))).toEqual([
    { file: SEVEN, line: lineIn(SEVEN, '2000届（含）及以前的学历，见问题8。'), new: '先打电话。' },
  ])
  expect(differencesBetween(base, set(base, address, '2000届的学历，见问题8。'))).toEqual([
    {
      file: SEVEN,
      line: lineIn(SEVEN, '2000届（含）及以前的学历，见问题8。'),
      old: '- 2000届（含）及以前的学历，见问题8。',
      new: '- 2000届的学历，见问题8。',
    },
  ])
})

describe('files that are refused', () => {
  const good = changesBetween({ base, edited: set(base, `${OFFICE}#phone`, PHONE), made, by: '某老师' })
  const withFile = (path: string): object => ({ ...good, files: [{ path, text: '甲\n' }] })
  const withText = (text: string): object => ({ ...good, files: [{ path: 'questions/13-new.md', text }] })

  test('the good one is not', () => {
    expect(readChanges(changesText(good))).toEqual(good)
    expect(readChanges(JSON.stringify(withFile('questions/13-新问题.md')))).toHaveProperty('files')
  })

  test.each<[string, string | object, string]>([
    ['empty', '', '不是“编辑手册”导出的'],
    ['no JSON', '你好', '不是“编辑手册”导出的'],
    ['cut off', changesText(good).slice(0, -20), '不是“编辑手册”导出的'],
    ['another program’s', { name: 'x', version: 1 }, '不是“编辑手册”导出的'],
    ['a list', [], '不是“编辑手册”导出的'],
    ['of a later program', { ...good, format: 2 }, '先更新这里的程序'],
    ['with something unknown', { ...good, note: '' }, '被改过'],
    ['with a day that is none', { ...good, made: '2026-02-30' }, '被改过'],
    ['with a name that draws on the screen', { ...good, by: '\u001b[2J' }, '被改过'],
    ['with a text that hides its direction', withText('甲\u202e乙'), '被改过'],
    [
      'with a line of two',
      {
        ...good,
        files: [
          { path: OFFICE, was: '0'.repeat(16), changes: [{ line: 1, before: [], old: [], new: ['a\nb'], after: [] }] },
        ],
      },
      '被改过',
    ],
    ['one file twice', { ...good, files: [...good.files, ...good.files] }, '被改过'],
    ['too big', changesText(good) + ' '.repeat(LARGEST_CHANGES), '超过了 512 KB'],
    ['__proto__', changesText(good).replace('"format"', '"__proto__": { "a": 1 }, "format"'), '不是“编辑手册”导出的'],
    [
      'deep inside, constructor',
      changesText(good).replace('"line"', '"constructor": {}, "line"'),
      '不是“编辑手册”导出的',
    ],
    ['brackets without end', '['.repeat(200_000), '不是“编辑手册”导出的'],
    ['a path that climbs', withFile('questions/../../../etc/1-a.md'), '不是内容，或者不能从这里改'],
    ['a path from the root', withFile('/etc/passwd'), '不是内容，或者不能从这里改'],
    ['a path of Windows', withFile('questions\\1-a.md'), '不是内容，或者不能从这里改'],
    ['a program', withFile('questions/13-new.ts'), '不是内容，或者不能从这里改'],
    ['a hidden file', withFile('questions/.13-new.md'), '不是内容，或者不能从这里改'],
    ['a folder of another kind', withFile('compiler/1-a.md'), '不是内容，或者不能从这里改'],
    ['the handbook itself', withFile('handbook.txt'), '不是内容，或者不能从这里改'],
    ['the answers, past their sources', withFile('answers.yaml'), '不是内容，或者不能从这里改'],
    ['a source for everything', { ...good, sources: [{ text: '甲', source: '乙', where: ['../'] }] }, '被改过'],
  ])('%s', (_, file, message) => {
    const text = typeof file === 'string' ? file : JSON.stringify(file)
    const read = readChanges(text)
    expect(read).toEqual({ file: '改动文件', line: 1, message: expect.stringContaining(message) as string })
    expect(isProblem(read) && read.message).toMatch(/。改法：.+。$/)
  })

  test('scripts in texts are texts: the compiler refuses them as it refuses all HTML', () => {
    const text = (base.get(SEVEN) ?? '').replace('注册学信网账号。', '<script>alert(1)</script>')
    const read = readChanges(changesText(changesBetween({ base, edited: new Map([...base, [SEVEN, text]]), made })))
    const { problems } = checkContent(merge(read as Changes, base).files)
    expect(problems).toEqual([
      {
        file: SEVEN,
        line: lineIn(SEVEN, '注册学信网账号。'),
        message: expect.stringContaining('不能写 HTML 标签') as string,
        remedy: expect.any(String) as string,
      },
    ])
  })
})

describe('mistakes are told before anything is exported', () => {
  const SIX = 'questions/06-diploma.md'
  const sectionOf = (file: string, heading: string) => {
    const text = base.get(file) ?? ''
    const headings = text.split('\n').flatMap((line) => /^#{2,3} (.*)$/.exec(line)?.[1] ?? [])
    return `${file}#sections/${headings.indexOf(heading)}`
  }
  const without = (path: string) => new Map([...base].filter(([each]) => each !== path))

  test.each<[string, Files, string, RegExp]>([
    ['a number twice', set(base, `${SEVEN}#number`, '8'), SEVEN, /题号 8 与文件名里的 7 不一致.*改法：题号改成 7/],
    ['an empty title', set(base, `${SEVEN}#title`, ''), SEVEN, /title（短标题）：这一项是空的。改法：写上文字/],
    [
      'a form’s name misspelt',
      new Map([
        ...base,
        [
          'checklists/2-enlistment.md',
          (base.get('checklists/2-enlistment.md') ?? '').replace(
            '《长春理工大学研究生保留学籍申请表》',
            '《长春理工大学研究生保留学籍申清表》',
          ),
        ],
      ]),
      'checklists/2-enlistment.md',
      /没有“《长春理工大学研究生保留学籍申清表》”.*改法：对照手册原文/,
    ],
    [
      'a section removed that a part of its question names',
      edited(base, SIX, (text) => removeSection(text, sectionOf(SIX, '学历证书遗失或损坏'))),
      SIX,
      /正文里没有三级标题“学历证书遗失或损坏”。改法：/,
    ],
    [
      'a question removed that a guide points to',
      without(SEVEN),
      'guides/2-credential-by-number.md',
      /没有题号为“7”的问题。改法：/,
    ],
    [
      'a guide removed that another points to',
      without('guides/3-own-credential.md'),
      'guides/2-credential-by-number.md',
      /own-credential”.*改法：/,
    ],
    [
      'a figure the handbook does not have',
      set(base, `${SEVEN}#answer`, '毕业后第8天才能查。'),
      SEVEN,
      /手册问题7里没有“第8天”.*改法：/,
    ],
  ])('%s', (_, files, file, message) => {
    const { problems } = checkContent(files)
    expect(problems).toContainEqual(
      expect.objectContaining({ file, message: expect.stringMatching(message) as string }),
    )
  })

  test('a template that nobody filled in', () => {
    const { path, text } = newQuestion(base, { title: '甲', steps: [TO_WRITE.step] })
    const guide = newGuide(base, { title: '乙' })
    const step = guide.text.replace('## \n', `## ${TO_WRITE.title}\n`)
    const { problems } = checkContent(new Map([...base, [path, text], [guide.path, `${step}\n${TO_WRITE.text}\n`]]))
    const told = problems.filter(({ message }) => message.includes('还是模板里的字。改法：换成自己的话'))
    expect(told.map(({ message }) => /“(.*)”/.exec(message)?.[1]).sort()).toEqual(Object.values(TO_WRITE).sort())
  })

  test('opening hours that are still said to be unknown', () => {
    const change = OFFICE_CHANGES['an_answer_to_the_office_hours']?.(base)
    const unknown = (withoutHours(base).get(OFFICE) ?? '').replace('unknown:\n', 'unknown:\n  - 办公时间。\n')
    const hours = /^hours: .*$/m.exec(change?.files.get(OFFICE) ?? '')?.[0] ?? ''
    const { problems } = checkContent(new Map([...base, [OFFICE, `${unknown}${hours}\n`]]))
    expect(problems[0]).toMatchObject({
      file: OFFICE,
      line: unknown.split('\n').indexOf('unknown:') + 2,
      message: '已经写了办公时间，这一条还说手册没有写。改法：删去这一条。',
    })
  })

  test('what goes beyond the handbook is marked, and passes with its source', () => {
    const files = set(base, `${SEVEN}#answer`, '毕业后第8天才能查。')
    expect(checkContent(files).problems).toEqual([expect.objectContaining({ file: SEVEN, beyondHandbook: true })])
    const sourced = withSources(files, [{ text: '第8天起可查。', source: '学位办 2026-11-28 电话', where: [SEVEN] }])
    expect(isProblem(sourced) ? sourced : checkContent(sourced).problems).toEqual([])
  })

  test('the answers keep their comments', () => {
    const files = new Map([...base, ['answers.yaml', '# 说明\nanswers: []\n']])
    const sourced = withSources(files, [{ text: '甲', source: '乙', where: [SEVEN] }]) as Files
    expect(sourced.get('answers.yaml')).toBe(`# 说明\nanswers:\n  - text: 甲\n    source: 乙\n    where: [${SEVEN}]\n`)
  })
})

describe('what a change touches elsewhere', () => {
  const texts = (address: string, files = base) => touches(files, address).map(({ text }) => text)

  test('the same telephone number', () => {
    const number = base.get(OFFICE)?.match(/\d{3,4}-\d{7,8}/)?.[0] ?? ''
    const line = `- 电话${number}。\n`
    const files = new Map(base)
    for (const file of ['questions/10-household-change-graduated.md', 'guides/5-bind-after-change.md'])
      files.set(file, `${base.get(file) ?? ''}\n${line}`)
    expect(texts(`${OFFICE}#phone`, files)).toEqual(['图解5、问题10也写了这个电话'])
    expect(texts(`${OFFICE}#phone`)).toEqual([])
  })

  test('the same form', () => {
    const form = '《长春理工大学研究生保留学籍申请表》'
    expect(texts(`${OFFICE}#prepare/5`).find((text) => text.includes(form))).toMatch(
      /材料2.*问题5.*也写了《长春理工大学研究生保留学籍申请表》/,
    )
  })

  test('texts that still ask for the opening hours', () => {
    const file = 'questions/10-household-change-graduated.md'
    const { files } = OFFICE_CHANGES['an_answer_to_the_office_hours']?.(base) ?? { files: base }
    const asking = new Map([...files, [file, `${files.get(file) ?? ''}\n先问清什么时候办公。\n`]])
    expect(texts(`${OFFICE}#hours`, asking)).toEqual([expect.stringMatching(/问题10.*还请人问办公时间$/)])
    expect(texts(`${OFFICE}#room`, asking)).toEqual(texts(`${OFFICE}#room`))
    expect(texts(`${OFFICE}#hours`, withoutHours(base))).toEqual([])
  })

  test('what leads to a question, a guide, a screen or a stage', () => {
    expect(texts(SEVEN).at(-1)).toMatch(/图解2.*问题8.*通到这里$/)
    expect(texts('guides/3-own-credential.md').at(-1)).toMatch(/图解2.*问题7.*通到这里$/)
    expect(texts('guides/screens/query.yaml')).toEqual(['图解2通到这里'])
    expect(texts('categories.yaml#stages/0').at(-1)).toMatch(/问题1.*通到这里$/)
  })
})
