import { readSections } from '../../compiler/markdown/sections'

function read(body: string) {
  const problems: [number, string][] = []
  const sections = readSections(body, (line, message) => problems.push([line, message]))
  return { sections, problems }
}

/** A paragraph in the place of `body` starts on line 3. */
const problemsOf = (body: string) => read(`## 怎么做\n\n${body}\n`).problems

test.each([
  ['![图](a.png)', 3, '不能放图片'],
  ['见[学信网](https://www.chsi.com.cn)', 3, '不能写链接'],
  ['见[学信网][1]', 3, '不能写链接'],
  ['[1]: https://www.chsi.com.cn', 3, '不能写链接'],
  ['第一行\n第二行<br>', 4, '不能写 HTML'],
  ['<!-- 以后再写 -->', 3, '不能写 HTML'],
  ['甲&nbsp;乙', 3, '不能写 & 开头的 HTML 字符'],
  ['甲\\\n乙', 3, '不能用反斜杠'],
  ['~~作废~~', 3, '不能用删除线'],
  ['这是_重点_内容', 3, '下划线不会变成重点'],
  ['见 https://www.chsi.com.cn/', 3, '网址没有写进反引号'],
  ['写信到 kefu@chsi.com.cn', 3, '邮箱没有写进反引号'],
  ['| 甲 | 乙 |\n|---|---|\n| 1 | 2 |', 3, '不能用表格'],
  ['段落\n---', 4, '不能用分隔线'],
  ['***', 3, '不能用分隔线'],
  ['```\n代码\n```', 3, '不能用代码块'],
  ['    缩进四格', 3, '会变成代码'],
  ['# 大标题', 3, '不能用 1 个井号的标题'],
  ['#### 小标题', 3, '不能用 4 个井号的标题'],
  ['- 一\n  - 二', 4, '列表里不能再套列表'],
  ['- 一\n\n  又一段', 5, '只能有一段文字'],
  ['- > 引用', 3, '只能有一段文字'],
  ['- 一\n-\n- 三', 4, '有空的一条'],
  ['3. 从三开始', 3, '编号从 3 开始'],
  ['> - 列表', 3, '引用里只能有文字'],
  ['>', 3, '引用是空的'],
  ['1、先做\n2、再做', 3, '编号写成这样，不会成为列表'],
  ['1.先做', 3, '编号写成这样，不会成为列表'],
  ['-先做', 3, '这样写不会成为列表'],
  ['先做\n2. 再做', 4, '列表紧接在段落后面'],
  ['- 一\n-　二', 4, '这样写不会成为列表'],
  ['- 一\n-\u00A0二', 4, '这样写不会成为列表'],
  ['-　先做', 3, '这样写不会成为列表'],
  ['1. 一\n2.　二', 4, '编号写成这样，不会成为列表'],
  ['1. 一\n2、 二', 4, '编号写成这样，不会成为列表'],
  ['1. 一\n2025. 二', 4, '编号 2025 会显示成 2'],
  ['1. 一\n1. 二', 4, '编号 1 会显示成 2'],
  ['> 引用\n下一行', 4, '这一行紧接在引用后面，会并进引用'],
  ['> 引用\n> 又一行\n　下一行\n再一行', 5, '这一行紧接在引用后面，会并进引用'],
  ['##　情况一', 3, '井号后面没有空格'],
  ['###情况一', 3, '井号后面没有空格'],
  ['＃＃ 注意', 3, '用了全角的井号'],
])('refuses %j', (body, line, phrase) => {
  const problems = problemsOf(body)
  expect(problems).toContainEqual([line, expect.stringContaining(phrase)])
})

test.each([
  ['2.5 倍，见“[注]”；a_b_c；1 < 2；AT&T', []],
  ['0431-85583206 是电话\n2025年起', []],
  ['**重点**开头的一段', []],
  ['- -5 度', []],
  ['> 引用\n> 又一行\n\n下一行', []],
  ['> 引用\n- 一', []],
])('accepts %j', (body, expected) => {
  expect(problemsOf(body)).toEqual(expected)
})

test('a refused block does not also make its heading count as empty', () => {
  expect(problemsOf('### 情况\n\n***')).toHaveLength(1)
})

test('each problem is reported once, at its own line', () => {
  const body = '## 怎么做\n\n先做《甲\n再做`乙\n\n### \n\n无\n\n## 什么\n\n无\n\n## 怎么做\n'
  expect(read(body).problems.sort(([a], [b]) => a - b)).toEqual([
    [3, expect.stringContaining('《 没有对应的 》')],
    [4, expect.stringContaining('反引号没有成对')],
    [6, expect.stringContaining('三级标题没有文字')],
    [10, expect.stringContaining('不认识的二级标题“什么”')],
    [14, expect.stringContaining('二级标题“怎么做”重复了')],
    [14, expect.stringContaining('“怎么做”下面没有内容')],
  ])
})

test('a section may start with text before its first group', () => {
  expect(read('## 带什么\n\n都带。\n\n### 新生\n\n- 录取通知书\n').sections).toEqual([
    {
      kind: 'materials',
      groups: [
        { blocks: [{ kind: 'text', text: ['都带。'] }] },
        { heading: '新生', blocks: [{ kind: 'list', ordered: false, items: [['录取通知书']] }] },
      ],
    },
  ])
})
