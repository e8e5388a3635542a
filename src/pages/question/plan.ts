import { plainText } from '@/model/handbook/text'
import { app } from '@/model/handbook/app'
import type { Opened } from '@/model/handbook/parts'
import type { Block, Group, NextStep, Part, Question, Section } from '@/model/handbook/types'

export interface PlannedGroup extends Group {
  folded: boolean
}

export interface PlannedSection {
  kind: Section['kind']
  groups: PlannedGroup[]
}

/** What a question's page shows, from the top. */
export interface PlannedPage {
  title: string
  /** What the reader came for, when that isn't a part with an answer of its own. */
  marked: PlannedSection[]
  markedUnsaid: string[]
  /** The question as the handbook words it; a part has only its title. */
  asked?: string
  answer: string
  next: NextStep[]
  first: PlannedSection[]
  /** Parts that are read on pages of their own. */
  others: Part[]
  rest: PlannedSection[]
  unsaid: string[]
  shareTitle: string
}

/**
 * Puts what the reader came for first; nothing is shown twice.
 *
 * @param hasChecklist whether 带什么 shows a checklist in place of its own text
 */
export function planPage(question: Question, opened: Opened | undefined, hasChecklist = false): PlannedPage {
  const { title, question: asked, answer, next, unsaid } = question
  const { part, others = [] } = opened ?? {}
  const shown = hasChecklist ? withoutMaterials : (sections: Section[]) => sections
  const own = shown(opened?.sections ?? []).map(unfold)
  const rest = opened?.rest ?? question.sections
  const hasPapers = hasChecklist && own.some(isMaterials)
  const planned = planSections(shown(hasPapers ? rest.filter((section) => !isMaterials(section)) : rest))
  if (part) {
    const elsewhere = new Set(others.flatMap((other) => other.unsaid))
    return {
      ...{ title: part.title, answer: part.answer, next: part.next ?? next, shareTitle: part.title },
      ...{ marked: [], markedUnsaid: [], first: own, others, rest: planned },
      unsaid: unsaid.filter((phrase) => !elsewhere.has(phrase)),
    }
  }
  const isUnsaid = opened !== undefined && opened.title === undefined
  const subject = isUnsaid ? `要问${app.office}的` : opened?.title
  return {
    ...{ title, asked, answer, next, marked: own, others },
    ...{ first: planned.slice(0, 1), rest: planned.slice(1) },
    ...(isUnsaid ? { markedUnsaid: unsaid, unsaid: [] } : { markedUnsaid: [], unsaid }),
    shareTitle: subject === undefined ? title : `${title}：${subject}`,
  }
}

function unfold({ kind, groups }: Section): PlannedSection {
  return { kind, groups: groups.map((group) => ({ ...group, folded: false })) }
}

/** Number of characters shown unfolded: about three screens of text. */
const OPEN_CHARACTERS = 700

/**
 * Decides what is open and what is folded, so that readers get an overview before reading everything.
 * Warnings and consequences are never folded, the handbook's pictures always; the rest is open in reading order
 * while it fits. A group without a heading can't be folded.
 */
export function planSections(sections: Section[]): PlannedSection[] {
  const groups = sections.flatMap((section) => section.groups.map((group) => ({ section, group })))
  const mustShow = new Set(groups.filter(({ section, group }) => isFixed(section, group)).map(({ group }) => group))
  let left = OPEN_CHARACTERS - sum([...mustShow].map(cost))

  return sections.map(({ kind, groups: own }) => ({
    kind,
    groups: own.map((group) => {
      if (mustShow.has(group)) return { ...group, folded: false }
      const folded = kind === 'pictures' || cost(group) > left
      if (!folded) left -= cost(group)
      return { ...group, folded }
    }),
  }))
}

function isMaterials({ kind }: Section): boolean {
  return kind === 'materials'
}

/** The sections with nothing in 带什么, which shows the checklist instead. */
function withoutMaterials(sections: Section[]): Section[] {
  return sections.map((section) => (isMaterials(section) ? { ...section, groups: [] } : section))
}

function isFixed({ kind }: Section, { heading }: Group): boolean {
  return kind === 'warnings' || kind === 'consequences' || heading === undefined
}

function cost({ blocks }: Group): number {
  const lines = blocks.flatMap((block: Block) => (block.kind === 'list' ? block.items : [block.text]))
  return sum(lines.map((line) => plainText(line).length))
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
