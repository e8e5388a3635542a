import { CST, Lexer } from 'yaml'
import { fault } from './problems'
import type { YamlFault } from './yaml-faults'

/** How to keep a text whole whatever marks it has. */
export const QUOTE = '把冒号后面的整段文字放进英文双引号 " " 里'

const COMMENT = fault('井号和它后面的内容会丢失', `是要显示的文字，${QUOTE}；是自己看的说明，另起一行写`)
const HEADING = fault('这个标题会丢失', '移到结束的“---”下面；是自己看的说明，只写一个井号')
const BACKSLASH = fault('引号里不能用反斜杠', '删去它；引号里面的引号用中文的“ ”')

const REFUSED: Partial<Record<CST.TokenType, string>> = {
  alias: fault('文字不能以 * 开头', QUOTE),
  anchor: fault('文字不能以 & 开头', QUOTE),
  tag: fault('文字不能以感叹号开头', QUOTE),
  'directive-line': fault('这一行不能以 % 开头', '放到“名称: ”的后面，整段放进英文双引号'),
  'doc-end': fault('多了一行“...”', '删去这一行'),
}

/** What YAML would take out of a text without a word: comments after it, and its marks for things other than texts. */
export function refusedMarks(source: string): YamlFault[] {
  const faults: YamlFault[] = []
  let offset = 0
  let before = ''
  let lineHasContent = false
  for (const lexeme of new Lexer().lex(source)) {
    const type = before === CST.SCALAR ? 'scalar' : CST.tokenType(lexeme)
    const message = messageFor(type, lexeme, lineHasContent)
    if (message !== undefined) faults.push({ offset, message })
    before = lexeme
    // Not in the source: they tell the parser what comes.
    if ([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR].includes(lexeme)) continue
    offset += lexeme.length
    if (type === 'newline' || lexeme.endsWith('\n')) lineHasContent = false
    else if (type !== 'space') lineHasContent = true
  }
  return faults
}

function messageFor(type: CST.TokenType | null, lexeme: string, lineHasContent: boolean): string | undefined {
  if (type === 'comment' && lineHasContent) return COMMENT
  if (type === 'comment' && lexeme.startsWith('##')) return HEADING
  if (type === 'double-quoted-scalar' && /\\[^"]/.test(lexeme.replaceAll('\\"', ''))) return BACKSLASH
  return type === null ? undefined : REFUSED[type]
}
