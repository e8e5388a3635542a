import { blockText, plainText, unsaidLines } from '../handbook/text'
import type { Checklist, ChecklistCase } from './types'

/** A checklist's case as lines of text, to be pasted elsewhere. */
export function checklistText({ title, unsaid }: Checklist, { title: situation, items, notes }: ChecklistCase): string {
  return [
    `${title}（${situation}）`,
    ...items.map((item) => `□ ${plainText(item)}`),
    ...notes.map(blockText),
    ...unsaidLines(unsaid),
  ].join('\n')
}
