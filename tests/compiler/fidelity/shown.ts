import { plainText } from '@/model/handbook/text'
import { describePicture } from '@/model/guides/describe'
import type { Checklist, Guide, Picture } from '@/model/guides/types'
import type { Block, Handbook, Inline, LegalBasis, Question } from '@/model/handbook/types'

/** A text that a reader sees, and where. */
export interface Shown {
  where: string
  text: string
}

/** All that holds texts which readers see. */
export interface Shows extends Handbook {
  guides: Guide[]
  checklists: Checklist[]
}

/** All texts of the handbook. References to another question by number are taken out: they are no facts. */
export function allShown({ outline, questions, office, guides, checklists }: Shows): Shown[] {
  const { location, prepare, directions, unknown, ...texts } = office
  const places = [...outline.categories, ...outline.stages].flatMap(({ title, description }) => [title, description])
  const point = [location.latitude, location.longitude].map(String)
  const ofOffice = [...Object.values(texts), ...point, location.precision, location.source]
  return [
    ...places.map((text) => ({ where: 'categories.yaml', text })),
    ...[...ofOffice, ...[prepare, directions, unknown].flat().map(plainText)].map((text) => ({
      where: 'office.yaml',
      text,
    })),
    ...questions.flatMap((question) => textsOf(question).map((text) => ({ where: `问题${question.number}`, text }))),
    ...guides.flatMap((guide) => textsOfGuide(guide).map((text) => ({ where: `guides/${guide.id}`, text }))),
    ...checklists.flatMap((list) => textsOfList(list).map((text) => ({ where: `checklists/${list.id}`, text }))),
  ].map(({ where, text }) => ({ where, text: text.replace(/问题\s*\d+/g, '') }))
}

/** All texts of a question. */
export function textsOf({ title, question, answer, sections, basis }: Question): string[] {
  const groups = sections.flatMap((section) => section.groups)
  const ofGroups = groups.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.flatMap(runsOf).map(plainText)])
  return [title, question, answer, ...ofGroups, ...basis.flatMap(textsOfBasis)]
}

function textsOfGuide({ title, lead, ready, cases, steps }: Guide): string[] {
  const ofSteps = steps.flatMap(({ title: heading, who, picture, what, see, mind, trouble }) => [
    heading,
    who ?? '',
    picture ? describePicture(withoutNumbers(picture)) : '',
    ...[what, see, mind, trouble].flat().flatMap(runsOf).map(plainText),
  ])
  return [title, lead, ...ready, ...cases.map((each) => each.title), ...ofSteps]
}

/** The numbers of stages are the drawing's own. */
function withoutNumbers(picture: Picture): Picture {
  const parts = picture.parts.map((part) =>
    part.kind === 'stages' ? { kind: 'details' as const, labels: part.labels } : part,
  )
  return { ...picture, parts }
}

function textsOfList({ title, lead, cases }: Checklist): string[] {
  const ofCases = cases.flatMap(({ title: heading, items, notes }) => [
    heading,
    ...[...items, ...notes.flatMap(runsOf)].map(plainText),
  ])
  return [title, lead, ...ofCases]
}

/** All texts of a question that claim to be quotations. */
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
