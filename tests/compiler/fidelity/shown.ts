import { plainText } from '@/model/handbook/text'
import type { Block, Inline, LegalBasis, Question } from '@/model/handbook/types'

/** All texts of a question. */
export function textsOf({ title, question, answer, sections, basis }: Question): string[] {
  const groups = sections.flatMap((section) => section.groups)
  const ofGroups = groups.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.flatMap(runsOf).map(plainText)])
  return [title, question, answer, ...ofGroups, ...basis.flatMap(textsOfBasis)]
}

/** All texts of a question that are presented as quotations. */
export function quotesOf({ sections, basis }: Question): string[] {
  const blocks = sections.flatMap(({ groups }) => groups.flatMap((group) => group.blocks))
  const quoted = blocks.flatMap((block) => (block.kind === 'quote' ? plainText(block.text) : []))
  return [...quoted, ...basis.flatMap(({ quote }) => quote ?? [])]
}

function runsOf(block: Block): Inline[][] {
  return block.kind === 'list' ? block.items : [block.text]
}

function textsOfBasis({ document, number, articles = [], says, quote }: LegalBasis): string[] {
  return [`《${document}》`, number ?? '', ...articles, says, quote ?? '']
}
