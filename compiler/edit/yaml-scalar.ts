import { isScalar, Scalar } from 'yaml'
import { fault } from '../problems'
import { dataOf, nodeAt, withChange } from './yaml-node'
import { spliced } from './span'

type Steps = readonly (string | number)[]

/** The result of an edit: the whole new text, or what keeps it from being made. */
export type Edited = { text: string } | { fault: string }

export const FAULTY = fault('这个文件里有错，现在不能一项一项地改', '先照下面的提示改好，或直接改文字')
export const MISSING = fault('这一项已经不在了', '关掉再打开一次')
const ONE_LINE = fault('这一项只能写一行', '删去换行')

/**
 * Replaces a single value, in its own style of quotes; every other character stays.
 *
 * @param known how the value may have been spelled before: taken where it says the same
 */
export function setScalar(yaml: string, steps: Steps, value: string, known?: string): Edited {
  const data = dataOf(yaml)
  if (!data) return { fault: FAULTY }
  if (String(current(data.value, steps)) === value.trim()) return { text: yaml }
  const node = nodeAt(yaml, steps)
  if (!isScalar(node) || !node.range) return { fault: MISSING }
  const wanted = value.trim()
  if (/[\r\n]/.test(wanted)) return { fault: ONE_LINE }
  const [start, end] = node.range
  const tail = yaml.slice(start, end).endsWith('\n') ? '\n' : ''
  if (typeof node.value === 'number') {
    const message = fault(`“${wanted}”不是数`, '写成 1、2、3 这样的数')
    const number = Number(wanted)
    if (wanted === '' || String(number) !== wanted) return { fault: message }
    return (
      tryAll(
        yaml,
        [wanted],
        { start, end },
        withChange(data.value, steps, () => number),
      ) ?? { fault: message }
    )
  }
  if (typeof node.value === 'boolean') return { fault: fault('这一项只有写和不写', '不要时删去这一项') }
  const expected = withChange(data.value, steps, () => wanted)
  return (
    tryAll(
      yaml,
      [...(known === undefined ? [] : [known]), ...spellings(wanted, node.type)].map((each) => each + tail),
      { start, end },
      expected,
    ) ?? {
      fault: fault('这样写不能保存', '删去反斜杠和看不见的符号，引号用中文的“ ”'),
    }
  )
}

/** How a single value is spelled, without the line's end that belongs to a block text. */
export function spellingAt(yaml: string, steps: Steps): string | undefined {
  const node = nodeAt(yaml, steps)
  if (!isScalar(node) || !node.range) return undefined
  const [start, end] = node.range
  return yaml.slice(start, end).replace(/\n$/, '')
}

/** The first spelling with which the text has the data that is wanted, no more and no less. */
export function tryAll(
  yaml: string,
  spellings: readonly string[],
  span: Parameters<typeof spliced>[1],
  expected: unknown,
): Edited | undefined {
  const wanted = JSON.stringify(expected)
  for (const spelling of spellings) {
    const text = spliced(yaml, span, spelling)
    const data = dataOf(text)
    if (data && JSON.stringify(data.value) === wanted) return { text }
  }
  return undefined
}

/** The ways to write a text, best first. */
export function spellings(text: string, style?: string): string[] {
  const double = `"${text.replaceAll('"', '\\"')}"`
  const single = `'${text.replaceAll("'", "''")}'`
  if (text === '') return [double]
  if (style === Scalar.QUOTE_DOUBLE) return [double, single]
  if (style === Scalar.QUOTE_SINGLE) return [single, double]
  return [text, double, single]
}

function current(data: unknown, steps: Steps): unknown {
  let found: unknown
  withChange(data, steps, (old) => (found = old))
  return found
}
