import { readSynonyms } from '../../../compiler/search/synonyms'
import { content } from './data'

function problemsOf(text: string, title = '学历怎么查'): string[] {
  const problems: string[] = []
  readSynonyms(
    { name: 'synonyms.yaml', text, report: (line, message) => problems.push(`${line} ${message}`) },
    { numbers: new Set([1, 2]), questions: [{ number: 2, title }] },
  )
  return problems
}

const yaml = (groups: string, combinations = 'combinations: []', ignored = 'ignored: []') =>
  [`groups:\n${groups}`, combinations, ignored].join('\n')
const GROUP = '  - { name: 参军, questions: [1], words: [当兵, 参军] }'

test('valid synonyms', () => {
  expect(problemsOf(yaml(GROUP))).toEqual([])
})

test.each([
  ['an unknown question', yaml('  - { name: 参军, questions: [99], words: [当兵] }'), 2, '没有题号为“99”的问题'],
  ['a question that is no number', yaml('  - { name: 参军, questions: [五], words: [当兵] }'), 2, '这一项不是题号'],
  [
    'a word twice',
    yaml(`${GROUP}\n  - { name: 部队, questions: [], words: [当兵] }`),
    3,
    '“当兵”重复了，“参军”里已经有',
  ],
  ['a word twice, once in capitals', yaml('  - { name: 网, questions: [1], words: [CHSI, chsi] }'), 2, '“chsi”重复了'],
  ['a word to be ignored that has a meaning', yaml(GROUP, undefined, 'ignored: [当兵]'), 4, '“当兵”重复了'],
  ['a word of marks only', yaml('  - { name: 参军, questions: [1], words: ["？"] }'), 2, '没有汉字、字母或数字'],
  ['a group without words', yaml('  - { name: 参军, questions: [1], words: [] }'), 2, '这个列表是空的'],
  ['a name twice', yaml(`${GROUP}\n  - { name: 参军, questions: [], words: [部队] }`), 3, '“参军”重复了'],
  ['an unknown key', yaml('  - { name: 参军, questions: [1], words: [当兵], page: 3 }'), 2, '不认识的项目“page”'],
  [
    'an unknown group',
    yaml(GROUP, 'combinations: [{ when: [参军, 退役], questions: [1] }]'),
    3,
    '没有名为“退役”的词组',
  ],
  ['a combination of one', yaml(GROUP, 'combinations: [{ when: [参军], questions: [1] }]'), 3, '一共不到两组词'],
])('%s', (_, text, line, phrase) => {
  expect(problemsOf(text)).toEqual([expect.stringMatching(new RegExp(`^${line} .*${phrase}.*。改法：.+。$`)) as string])
})

const LACKING = `${GROUP}\n  - { name: 其他证件, questions: [], words: [图书证, 学生证] }`

test('words for what the handbook lacks, in the title of a question that it has', () => {
  expect(problemsOf(yaml(LACKING), '学生证丢了怎么办')).toEqual([
    '3 问题2的标题里有“学生证”，词组“其他证件”却说手册里没有，搜索找不到问题2。改法：从“其他证件”里删去“学生证”。',
  ])
})

test.each([
  ['in another title', LACKING, '毕业证丢了怎么办'],
  [
    'inside a longer word of a question',
    `${LACKING}\n  - { name: 证, questions: [2], words: [学生证号] }`,
    '学生证号怎么查',
  ],
])('words for what the handbook lacks do no harm %s', (_, groups, title) => {
  expect(problemsOf(yaml(groups), title)).toEqual([])
})

test('students have many words', () => {
  const groups = content.synonyms?.groups ?? []
  const words = groups.flatMap(({ questions, words }) => (questions.length === 0 ? [] : words))
  expect(words.length).toBeGreaterThanOrEqual(120)
})
