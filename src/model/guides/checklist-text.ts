import { blockText, plainText } from '../handbook/text'
import type { Checklist, ChecklistCase } from './types'

/** A case of a checklist as plain text, for pasting elsewhere. */
export function checklistText({ title }: Checklist, { title: situation, items, notes }: ChecklistCase): string {
  return [`${title}（${situation}）`, ...items.map((item) => `□ ${plainText(item)}`), ...notes.map(blockText)].join(
    '\n',
  )
}
