import { readYaml } from '../../compiler/yaml'

function read(text: string, firstLine = 1) {
  const problems: [number, string][] = []
  const data = readYaml(text, firstLine, (line, message) => problems.push([line, message]))
  return { data, problems }
}

test.each([
  ['a: 1\nb: 学籍: 查询', 2, '一行里有两个“冒号加空格”'],
  ['a：1\nb: 2', 1, '“a：”用了中文冒号'],
  ['list:\n  - id：x', 2, '“- id：”用了中文冒号'],
  ['a: 1\nb: [1, 2', 2, '不符合 YAML 的格式'],
  ['a: 1\n\tb: 2', 2, '缩进用了 Tab 键'],
  ['a: 1\nb: `x`', 2, '不能以这个符号开头'],
  ['a: 1\nb: **重点**', 2, '不能以 * 开头'],
  ['a: 1\nb: &重点', 2, '不能以 & 开头'],
  ['a: 1\nb: !x 重点', 2, '不能以感叹号开头'],
  ['a: 1\na: 2', 2, '写了两次'],
  ['a: 1\n---\nb: 2', 2, '多了一行“---”'],
  ['a: "x', 1, '不符合 YAML 的格式'],
  ['- a\nb: 1', 2, '不符合 YAML 的格式'],
])('%j', (text, line, phrase) => {
  const { data, problems } = read(text)
  expect(data).toBeUndefined()
  expect(problems).toEqual([[line, expect.stringContaining(phrase)]])
})

test('lines count from the start of the file', () => {
  expect(read('a: 1\na: 2', 10).problems).toEqual([[11, expect.stringContaining('写了两次')]])
})

test('an entry is found at its line, a missing one at its parent’s', () => {
  const lineOf = read('a: 1\nlist:\n  - x: 1\n    y: 2\n  - z\nflow: [1,\n  2]', 5).data?.lineOf
  expect(lineOf?.(['a'])).toBe(5)
  expect(lineOf?.(['list', 0, 'y'])).toBe(8)
  expect(lineOf?.(['list', 1])).toBe(9)
  expect(lineOf?.(['flow', 1])).toBe(11)
  expect(lineOf?.(['list', 0, 'missing'])).toBe(7)
  expect(lineOf?.(['missing'])).toBe(5)
})

test('texts are joined to one line, without the spaces that folding puts between Chinese characters', () => {
  const { data } = read('a: 先核实，\n  再办理\nb: >\n  在 CHSI\n  查询\n  学籍\nc: |\n  一\n  二\nd: "甲 乙"\n')
  expect(data?.value).toEqual({ a: '先核实，再办理', b: '在 CHSI 查询学籍', c: '一二', d: '甲 乙' })
})
