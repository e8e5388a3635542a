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
  ['a: 1\nb: 行政楼 #401-5室', 2, '井号和它后面的内容会丢失'],
  ['a: 1\nb: 行政楼  # 说明', 2, '井号和它后面的内容会丢失'],
  ['a: 1\nb: #401-5室', 2, '井号和它后面的内容会丢失'],
  ['a: 1\nb: "行政楼" #401', 2, '井号和它后面的内容会丢失'],
  ['a: 1\nb: [甲, #乙\n  丙]', 2, '井号和它后面的内容会丢失'],
  ['a: 1\nb: | #甲\n  乙', 2, '井号和它后面的内容会丢失'],
  ['a: 1\n### 情况一', 2, '这个标题会丢失'],
  ['a: 1\n## 情况一', 2, '这个标题会丢失'],
  ['a: 1\nb: &x [甲]', 2, '不能以 & 开头'],
  ['a: 1\nb: ! 甲', 2, '不能以感叹号开头'],
  ['a: 1\nb: !!str 甲', 2, '不能以感叹号开头'],
  ['%甲\n---\na: 1', 1, '不能以 % 开头'],
  ['a: 1\n...\n', 2, '多了一行“...”'],
  ['a: 1\nb: "甲\\0乙"', 2, '引号里不能用反斜杠'],
  ['a: 1\nb:\n  - 甲\n  -　乙', 4, '不会成为列表'],
  ['a: 1\nb:\n  - 甲\n  -乙', 4, '不会成为列表'],
  ['a: 1\nb:\n  甲\n  c:　乙', 4, '“c:”后面是全角空格'],
  ['a: 1\nb: ' + '['.repeat(30), 2, '符号太多'],
  ['a: ' + '[\n'.repeat(30), 21, '符号太多'],
  ['a: 1\n' + '- '.repeat(600), 2, '符号太多'],
  ['a: 1\n' + ': '.repeat(600), 2, '符号太多'],
  ['a: 1\n]', 2, '符号太多'],
  ['a: 1\nb: 007', 2, '“007”会变成 7'],
  ['a: 1\nb: [1e3]', 2, '“1e3”会变成 1000'],
  ['- a\nb: 1', 2, '不符合 YAML 的格式'],
])('%j', (text, line, phrase) => {
  const { data, problems } = read(text)
  expect(data).toBeUndefined()
  expect(problems).toEqual([[line, expect.stringContaining(phrase)]])
})

test.each([
  ['# 说明\na: 1', { a: 1 }],
  ['a:\n  # 说明\n  - -5', { a: [-5] }],
  ['a: [甲,\n  # 说明\n  乙]', { a: ['甲', '乙'] }],
  ['a: 甲#乙', { a: '甲#乙' }],
  ['a: "行政楼 #401"', { a: '行政楼 #401' }],
  ["a: '行政楼 #401'", { a: '行政楼 #401' }],
  ['a: "他说 \\"好\\""', { a: '他说 "好"' }],
  ['a: |\n  行政楼 #401\n  ## 二层', { a: '行政楼 #401 ## 二层' }],
  ['a: 43.8368', { a: 43.8368 }],
])('%j loses nothing', (text, value) => {
  const { data, problems } = read(text)
  expect(problems).toEqual([])
  expect(data?.value).toEqual(value)
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
