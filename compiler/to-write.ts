import { fault } from './problems'
import type { TextFault } from './text-faults'

/** What templates have where something must be written: the first step of a question, the title and the text of a guide's step. */
export const TO_WRITE = { step: '写上第一步。', title: '新的一步', text: '写上要做什么。' } as const

const MARK = /^(?:\d+\. |#+ )/

/** The lines that are still as in a template. */
export function unwrittenLines(text: string): TextFault[] {
  return text.split('\n').flatMap((content, index) => {
    const own = content.trim().replace(MARK, '')
    const found = Object.values(TO_WRITE).find((words) => words === own)
    if (found === undefined) return []
    return [{ line: index + 1, message: fault(`“${found}”还是模板里的字`, '换成自己的话，或删去它') }]
  })
}
