import { CST, Lexer } from 'yaml'
import { fault } from './problems'

/** Content nests no deeper than a handful; a parser calls itself for every level. */
const DEEPEST = 20
const MOST_ON_A_LINE = 500

export const TANGLED = fault(
  '这一行的括号、横线、冒号等符号太多，或者括号没有成对',
  '检查方括号和花括号；是文字的，整段放进英文双引号',
)

/** The first line, from 0, with more marks or open brackets than any content needs; YAML's parser would choke on them. */
export function tangledLine(source: string): number | undefined {
  let line = 0
  let depth = 0
  let marks = 0
  let before = ''
  for (const lexeme of new Lexer().lex(source)) {
    const type = before === CST.SCALAR ? 'scalar' : CST.tokenType(lexeme)
    before = lexeme
    if (type === 'flow-seq-start' || type === 'flow-map-start') depth += 1
    if (type === 'flow-seq-end' || type === 'flow-map-end') depth -= 1
    if (type !== 'space' && type !== 'comma' && lexeme !== CST.SCALAR) marks += 1
    if (depth < 0 || depth > DEEPEST || marks > MOST_ON_A_LINE) return line
    const breaks = lexeme.split('\n').length - 1
    line += breaks
    if (breaks > 0) marks = 0
  }
  return undefined
}
