import { legalBasisText } from '../handbook/basis'
import { plainText } from '../handbook/text'
import type { App, Block, Handbook, LegalBasis, Office, Question } from '../handbook/types'
import type { Entry } from './types'

/** The searchable entries: every question, and the office's card. */
export function toEntries({ questions, office, app }: Pick<Handbook, 'questions' | 'office' | 'app'>): Entry[] {
  return [...questions.map(questionEntry), officeEntry(office, app)]
}

function questionEntry({ number, title, question, answer, sections, basis, unsaid }: Question): Entry {
  const groups = sections.flatMap((section) => section.groups)
  const lines = groups.flatMap(({ heading, blocks }) => [
    ...(heading === undefined ? [] : [heading]),
    ...blocks.flatMap(texts),
  ])
  return {
    id: number,
    title,
    question: `问题${number}：${question}`,
    answer,
    body: toBody([...lines, ...unsaid, ...basis.flatMap(basisLines)]),
  }
}

function texts(block: Block): string[] {
  return block.kind === 'list' ? block.items.map(plainText) : [plainText(block.text)]
}

function basisLines(basis: LegalBasis): string[] {
  return [legalBasisText(basis), ...(basis.quote === undefined ? [] : [basis.quote])]
}

function officeEntry(office: Office, app: App): Entry {
  return {
    id: 'office',
    title: `联系${app.office}`,
    question: `${office.university}${office.name}的电话和地址`,
    answer: `电话 ${office.phone}，${office.contact}。地址：${office.address}`,
    body: toBody([...office.directions, ...office.unknown].map(plainText)),
  }
}

/** One sentence per line, without duplicates. */
function toBody(lines: readonly string[]): string {
  const sentences = lines.flatMap((line) => line.match(/[^。]+。?[”）]?/g) ?? [])
  return [...new Set(sentences)].join('\n')
}
