import { visit, type Document, type ErrorCode, type YAMLError } from 'yaml'
import { fault } from './problems'
import { QUOTE, refusedMarks } from './yaml-marks'

export interface YamlFault {
  offset: number
  message: string
}

const FAULTS: Partial<Record<ErrorCode, string>> = {
  BAD_SCALAR_START: fault('文字不能以这个符号开头', QUOTE),
  BLOCK_AS_IMPLICIT_KEY: fault('一行里有两个“冒号加空格”，或者这一行缩进得太多', `${QUOTE}，或让它与上一行对齐`),
  DUPLICATE_KEY: fault('同一个项目写了两次', '只留一个'),
  MULTIPLE_DOCS: fault('中间多了一行“---”', '删去这一行'),
  TAB_AS_INDENT: fault('缩进用了 Tab 键', '改用空格缩进'),
}

const BROKEN = fault(
  '这里不符合 YAML 的格式',
  '检查这一行和上一行：每项写成“名称: 内容”（英文冒号，后面空一格），同级的行对齐，引号和方括号成对',
)

/** What keeps a document from being plain YAML: what it would lose, every key written twice, or the first slip in the syntax. */
export function yamlFaults(document: Document, source: string): YamlFault[] {
  const misread = misreadLines(source)
  if (misread.length > 0) return misread

  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings]
  const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  const marks = refusedMarks(source)
  // One slip makes the parser stumble over what follows, so the later ones would only confuse.
  const slip = marks.length > 0 ? undefined : errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  const found = slip ? [...repeated, slip] : repeated
  return [
    ...found.map(({ code, pos }) => ({ offset: pos[0], message: FAULTS[code] ?? BROKEN })),
    ...marks,
    ...unusualNumbers(document),
  ]
}

const SLIPS: readonly [pattern: RegExp, message: (start: string) => string][] = [
  [/^[ \t-]*[A-Za-z]\w*：/gm, (start) => fault(`“${start}”用了中文冒号`, '改成英文冒号，后面空一格')],
  [/^[ \t-]*[A-Za-z]\w*:\u3000/gm, (start) => fault(`“${start}”后面是全角空格`, '改成半角空格')],
  [/^[ \t]*-(?=[^\s\d-]|\u3000)/gm, () => fault('这样写不会成为列表', '写成“- 内容”，横线后面空一个半角的空格')],
]

/** Lines that are no entries for YAML, which would join them to the text before; the slips are hard to see. */
function misreadLines(source: string): YamlFault[] {
  return SLIPS.flatMap(([pattern, message]) =>
    [...source.matchAll(pattern)].map(({ index, 0: start }) => ({ offset: index, message: message(start.trim()) })),
  )
}

/** Numbers that would not be shown as they are written, such as 007 or 1e3. */
function unusualNumbers(document: Document): YamlFault[] {
  const faults: YamlFault[] = []
  visit(document, {
    Scalar(_, { value, source, range }) {
      if (typeof value !== 'number' || String(value) === source) return
      const message = fault(`“${source ?? ''}”会变成 ${value}`, `写成 ${value}；照原样显示的，放进英文双引号`)
      faults.push({ offset: range?.[0] ?? 0, message })
    },
  })
  return faults
}
