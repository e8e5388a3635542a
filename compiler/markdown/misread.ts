import { fault } from '../problems'
import type { InlineFault } from './marks'

const SLIPS: readonly [pattern: RegExp, message: string][] = [
  [/^#{1,6}[^# \t]/, fault('井号后面没有空格，不会成为标题', '在井号后面加一个半角的空格')],
  [/^＃/, fault('用了全角的井号，不会成为标题', '改成半角的“## ”')],
  [
    /^\d+([、．）]|\)[^ \t]|\.[^\d \t])/,
    fault('编号写成这样，不会成为列表', '写成“1. 内容”，点号后面空一个半角的空格'),
  ],
  [/^[-+•·][^ \t\d-]/, fault('这样写不会成为列表', '写成“- 内容”，横线后面空一个半角的空格')],
  [/^\d+[.)]\s/, fault('列表紧接在段落后面，会并进上一段', '在列表前面空一行')],
]

/** Lines in a paragraph that were meant as a heading or a list item, which Markdown would join. */
export function misreadLines(content: string): InlineFault[] {
  const faults: InlineFault[] = []
  let offset = 0
  for (const line of content.split('\n')) {
    const slip = SLIPS.find(([pattern]) => pattern.test(line.trim()))
    if (slip) faults.push({ offset, message: slip[1] })
    offset += line.length + 1
  }
  return faults
}
