import { fault } from '../problems'

const BRACES = /[{｛][^{}｛｝]*[}｝]|[{}｛｝]/g

/** What is wrong with the braces in words: those that stand for no value of `fills`. */
export function unknownPlaceholder(text: string, fills: readonly string[]): string | undefined {
  const known = fills.map(inBraces)
  const unknown = text.match(BRACES)?.find((found) => !known.includes(found))
  if (unknown === undefined) return undefined
  const remedy =
    known.length === 0 ? '删去花括号，这里没有要填进来的内容' : `这里可以写 ${known.join('、')}，用英文花括号`
  return fault(`不认识“${unknown}”`, remedy)
}

/** What is wrong with words that leave out a value of `fills`. */
export function missingPlaceholder(texts: readonly string[], fills: readonly string[]): string | undefined {
  const missing = fills.map(inBraces).find((placeholder) => !texts.some((text) => text.includes(placeholder)))
  return missing === undefined ? undefined : fault(`没有用到 ${missing}`, `把 ${missing} 写在要显示它的地方`)
}

function inBraces(name: string): string {
  return `{${name}}`
}
