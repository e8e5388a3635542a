import { legalBasisText } from '../handbook/basis'
import { addressOf, UNSAID } from '../handbook/parts'
import { plainText } from '../handbook/text'
import {
  SECTION_HEADINGS,
  type App,
  type Block,
  type Group,
  type Handbook,
  type LegalBasis,
  type Office,
  type Question,
  type Section,
} from '../handbook/types'
import type { Entry, Passage } from './types'

/** The searchable entries: every question, and the office's card. */
export function toEntries({ questions, office, app }: Pick<Handbook, 'questions' | 'office' | 'app'>): Entry[] {
  return [...questions.map((question) => questionEntry(question, app)), officeEntry(office, app)]
}

function questionEntry(question: Question, app: App): Entry {
  const { number, title, question: asked, answer, parts, sections, basis, unsaid } = question
  const groups = sections.flatMap((section) =>
    section.groups.map((group) => groupPassage(section, group, addressOf(question, section, group))),
  )
  return {
    id: number,
    title,
    question: `问题${number}：${asked}`,
    answers: parts
      ? parts.map((part) => ({ part: part.id, topic: part.title, sentences: sentencesOf([part.answer]) }))
      : [{ sentences: sentencesOf([answer]) }],
    passages: [
      ...groups,
      { part: UNSAID, lead: `手册没写，要问${app.office}：`, weight: 0.5, sentences: unsaid },
      { sentences: sentencesOf(basis.flatMap(basisLines)) },
    ],
  }
}

function groupPassage(section: Section, { heading, blocks }: Group, part: string): Passage {
  const topic = SECTION_HEADINGS[section.kind]
  const list = blocks.length === 1 ? blocks.flatMap(things)[0] : undefined
  const sentences = list === undefined ? sentencesOf(blocks.flatMap(texts)) : [list]
  // Which case a sentence is about often only its heading says.
  return { part, topic, ...(heading !== undefined && { heading, lead: `${heading} · ` }), sentences }
}

/** A list of things, such as papers to bring, as one sentence: a thing alone answers nothing. */
function things(block: Block): string[] {
  const items = texts(block)
  return block.kind === 'list' && items.length > 1 && !items.some((item) => /[。；，]/.test(item))
    ? [items.join('、')]
    : []
}

function texts(block: Block): string[] {
  return block.kind === 'list' ? block.items.map(plainText) : [plainText(block.text)]
}

function basisLines(basis: LegalBasis): string[] {
  return [legalBasisText(basis), ...(basis.quote === undefined ? [] : [basis.quote])]
}

function officeEntry(office: Office, app: App): Entry {
  const hours = office.hours === undefined ? '' : `。办公时间：${office.hours}`
  return {
    id: 'office',
    title: `联系${app.office}`,
    question: `${office.university}${office.name}的电话和地址`,
    answers: [{ sentences: [`电话 ${office.phone}，${office.contact}。地址：${office.address}${hours}`] }],
    passages: [{ sentences: sentencesOf([...office.directions, ...office.unknown].map(plainText)) }],
  }
}

function sentencesOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.match(/[^。]+。?[”）]?/g) ?? [])
}
