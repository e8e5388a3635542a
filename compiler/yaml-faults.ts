import { isScalar, visit, type Document, type ErrorCode, type YAMLError } from 'yaml'
import { fault } from './problems'

export interface YamlFault {
  offset: number
  message: string
}

const QUOTE = '把冒号后面的整段文字放进英文双引号 " " 里'

const FAULTS: Partial<Record<ErrorCode, string>> = {
  BAD_SCALAR_START: fault('文字不能以这个符号开头', QUOTE),
  BLOCK_AS_IMPLICIT_KEY: fault('一行里有两个“冒号加空格”，或者这一行缩进得太多', `${QUOTE}，或让它与上一行对齐`),
  DUPLICATE_KEY: fault('同一个项目写了两次', '只留一个'),
  MULTIPLE_DOCS: fault('中间多了一行“---”', '删去这一行'),
  TAB_AS_INDENT: fault('缩进用了 Tab 键', '改用空格缩进'),
  TAG_RESOLVE_FAILED: fault('文字不能以感叹号开头', QUOTE),
}

const BROKEN = fault(
  '这里不符合 YAML 的格式',
  '检查这一行和上一行：每项写成“名称: 内容”（英文冒号，后面空一格），同级的行对齐，引号和方括号成对',
)

/** Problems in a YAML document: the first syntax error, and every duplicate key. */
export function yamlFaults(document: Document, source: string): YamlFault[] {
  const colons = fullWidthColons(source)
  if (colons.length > 0) return colons

  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings]
  const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  // One syntax error causes follow-up errors, which would only confuse.
  const slip = errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  const found = slip ? [...repeated, slip] : repeated
  return [
    ...found.map(({ code, pos }) => ({ offset: pos[0], message: FAULTS[code] ?? BROKEN })),
    ...references(document),
  ]
}

/** `title：…` is not a key in YAML, and the full-width colon is hard to see. */
function fullWidthColons(source: string): YamlFault[] {
  return [...source.matchAll(/^[ \t-]*[A-Za-z]\w*：/gm)].map(({ index, 0: start }) => ({
    offset: index,
    message: fault(`“${start.trim()}”用了中文冒号`, '改成英文冒号，后面空一格'),
  }))
}

/** YAML's anchors and aliases: here always a text that happens to start with `&` or `*`. */
function references(document: Document): YamlFault[] {
  const faults: YamlFault[] = []
  visit(document, {
    Alias(_, node) {
      faults.push({ offset: node.range?.[0] ?? 0, message: fault('文字不能以 * 开头', QUOTE) })
    },
    Value(_, node) {
      if (isScalar(node) && node.anchor !== undefined) {
        faults.push({ offset: node.range?.[0] ?? 0, message: fault('文字不能以 & 开头', QUOTE) })
      }
    },
  })
  return faults
}
