import type { Inline } from '../../src/model/handbook/types'
import { joinLines, joint } from '../lines'
import { fault } from '../problems'
import { bracketFaults, refusedInRichText, type InlineFault } from './marks'
import { Runs } from './runs'

export interface ParsedInline {
  inline: Inline[]
  faults: InlineFault[]
}

/**
 * Parses the inline notation of a paragraph: the names of forms, `《…表》`, and backticks are for copying, `**…**` is
 * strong; a name to copy remains copyable inside strong text. Other names in 《》 are plain text. Not left to markdown-it, whose `**` fails next to Chinese punctuation.
 */
export function parseInline(source: string): ParsedInline {
  const text = source
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
  const closings = closingBrackets(text)
  const runs = new Runs()
  const faults: InlineFault[] = []
  let prose = ''
  let strongFrom = -1
  for (let at = 0; at < text.length;) {
    const end = spanEnd(text, at, closings)
    if (text.startsWith('**', at)) {
      if (strongFrom >= 0 && runs.emptySince()) faults.push({ offset: at, message: EMPTY_STRONG })
      strongFrom = strongFrom >= 0 ? -1 : at
      runs.setStrong(strongFrom >= 0)
      prose += '  '
      at += 2
    } else if (end !== undefined) {
      const span = text.slice(at, end)
      faults.push(...spanFaults(span, at))
      if (text[at] === '`') runs.copy(joinLines(span.slice(1, -1)))
      else if (span.endsWith('表》')) runs.copy(joinLines(span))
      else runs.text(joinLines(span))
      prose += '书'.repeat(span.length)
      at = end
    } else {
      const char = text.charAt(at)
      const message = LONE[char]
      if (message !== undefined) faults.push({ offset: at, message })
      runs.text(char === '\n' ? joint(neighbour(text, at, -1), neighbour(text, at, 1)) : char)
      prose += char
      at += 1
    }
  }
  if (strongFrom >= 0) faults.push({ offset: strongFrom, message: OPEN_STRONG })
  return { inline: runs.all(), faults: [...faults, ...bracketFaults(prose), ...refusedInRichText(prose)] }
}

const EMPTY_STRONG = fault('** 和 ** 之间没有文字', '删去多余的 **')
const OPEN_STRONG = fault('** 没有成对', '在重点的前后各写一个 **')

const LONE: Partial<Record<string, string>> = {
  '`': fault('反引号没有成对', '在要复制的内容前后各写一个反引号'),
  '*': fault('单个 * 没有作用', '重点写成 **……**，列表的每条用“- ”开头'),
}

/** Where the name or the span for copying that starts at `at` ends, or nothing when none starts or it is not closed. */
function spanEnd(text: string, at: number, closings: ReadonlyMap<number, number>): number | undefined {
  if (text[at] !== '`') return closings.get(at)
  const close = text.indexOf('`', at + 1)
  return close === -1 ? undefined : close + 1
}

/** Where each 《 that has its 》 ends, by where it stands. */
function closingBrackets(text: string): Map<number, number> {
  const closings = new Map<number, number>()
  const open: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '《') open.push(index)
    const start = text[index] === '》' ? open.pop() : undefined
    if (start !== undefined) closings.set(start, index + 1)
  }
  return closings
}

function spanFaults(span: string, offset: number): InlineFault[] {
  if (span.slice(1, -1).trim() === '') {
    return [{ offset, message: fault(`“${span}”里没有内容`, '写上内容，或删去这对符号') }]
  }
  if (span.startsWith('《') && /[`*]/.test(span)) {
    return [{ offset, message: fault('《》里面不能有反引号或 *', '移到《》外面，或删去') }]
  }
  return []
}

/** The nearest visible character before or after a line break. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  let index = at + step
  while (text[index] === '*' || text[index] === '`') index += step
  return text.charAt(index)
}
