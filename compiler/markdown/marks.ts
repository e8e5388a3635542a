import { fault } from '../problems'

export interface InlineFault {
  /** Position in the text. */
  offset: number
  message: string
}

type Refused = readonly [pattern: RegExp, what: string, remedy: string]

/** Markdown notation that this handbook does not support. */
const NOTATION: readonly Refused[] = [
  [/!\[/, '这里不能放图片', '删去它，用文字说明'],
  [/(?<!!\[[^\]]*)\]\(|\]\[|^\[[^\]\n]*\]:/m, '这里不能写链接', '把网址写进反引号：`https://……`，读者点一下就能复制'],
  [/<[a-z/!?]/i, '这里不能写 HTML 标签或注释', '删去它；重点写成 **……**'],
  [/&(#\d+|#x[\da-f]+|[a-z]+\d*);/i, '这里不能写 & 开头的 HTML 字符', '直接写那个字'],
  [/\\/, '这里不能用反斜杠', '删去它；要另起一行就空一行写成新的一段'],
  [/~~/, '这里不能用删除线', '删去 ~~'],
  [/(^|[^\w/])_[^_\s]+_(?!\w)/, '下划线不会变成重点', '重点写成 **……**'],
]

const NOT_FOR_COPYING: readonly Refused[] = [
  [/https?:\/\//i, '网址没有写进反引号，读者点了不能复制', '写成 `https://……`'],
  [/(?<![\w.-])[\w.-]+@[\w-]+\.\w/, '邮箱没有写进反引号，读者点了不能复制', '写成 `name@example.com` 这样'],
]

/** Notation not allowed in rich text outside its spans, each kind once. */
export function refusedInRichText(text: string): InlineFault[] {
  return refused([...NOTATION, ...NOT_FOR_COPYING], text)
}

/** Notation not allowed in plain text such as a title. */
export function refusedInPlainText(text: string): string[] {
  const marks: Refused = [/`|\*/, '这里的文字照原样显示，不能用反引号或 *', '删去这些符号']
  return [...refused([marks, ...NOTATION], text), ...bracketFaults(text)].map(({ message }) => message)
}

/** Unpaired brackets 《 》. */
export function bracketFaults(text: string): InlineFault[] {
  const open: number[] = []
  const stray: InlineFault[] = []
  for (let offset = 0; offset < text.length; offset += 1) {
    if (text[offset] === '《') open.push(offset)
    if (text[offset] === '》' && open.pop() === undefined) {
      stray.push({ offset, message: fault('》 没有对应的 《', '在名称前面补上 《') })
    }
  }
  return [...stray, ...open.map((offset) => ({ offset, message: fault('《 没有对应的 》', '在名称后面补上 》') }))]
}

function refused(rules: readonly Refused[], text: string): InlineFault[] {
  return rules.flatMap(([pattern, what, remedy]) => {
    const offset = text.search(pattern)
    return offset === -1 ? [] : [{ offset, message: fault(what, remedy) }]
  })
}
