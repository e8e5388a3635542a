import { SECTION_HEADINGS, type Group, type NextStep, type Part, type Question, type Section } from './types'

/** What the handbook leaves open can be linked too. */
export const UNSAID = 'unsaid'

/** Whether a declared part may not have this id, because sections are linked by it. */
export function isReserved(id: string): boolean {
  return id === UNSAID || id in SECTION_HEADINGS
}

/** How links name a group: by the declared part that has it, otherwise by its section and heading, such as `actions.退役以后`. */
export function addressOf({ parts = [] }: Pick<Question, 'parts'>, { kind }: Section, { heading }: Group): string {
  if (heading === undefined) return kind
  return parts.find(({ sections }) => sections.includes(heading))?.id ?? `${kind}.${heading}`
}

/** A question, as somebody reads it who came for a part of it. */
export interface Opened {
  address: string
  /** Left out when only what the handbook leaves open is meant. */
  title?: string
  /** What it came for, if that is a declared part. */
  part?: Part
  /** What it came for. */
  sections: Section[]
  /** What remains to be read here. */
  rest: Section[]
  /** Parts that are read on their own. */
  others: Part[]
}

/**
 * The part of a question that a link names, or undefined when there is none.
 *
 * @param address untrusted
 */
export function openPart(question: Question, address: string | undefined): Opened | undefined {
  const { parts = [], sections } = question
  if (address === undefined) return undefined
  if (address === UNSAID) {
    return question.unsaid.length === 0 ? undefined : { address, sections: [], rest: sections, others: [] }
  }
  const part = parts.find(({ id }) => id === address)
  const addresses = new Set(parts.map(({ id }) => id))
  const own = pick(sections, (section, group) => addressOf(question, section, group) === address)
  const [first] = own
  if (!first) return undefined
  // Other declared parts have pages of their own.
  const rest = pick(sections, (section, group) => {
    const its = addressOf(question, section, group)
    return its !== address && !(part && addresses.has(its))
  })
  return {
    address,
    title: part?.title ?? first.groups[0]?.heading ?? SECTION_HEADINGS[first.kind],
    ...(part && { part }),
    sections: own,
    rest,
    others: part ? parts.filter((each) => each !== part) : [],
  }
}

/** What to do next after reading that part, or the whole question: the first of its steps. */
export function firstStep(question: Question, address: string | undefined): NextStep | undefined {
  if (address === UNSAID) return { kind: 'call' }
  const part = question.parts?.find(({ id }) => id === address)
  return (part?.next ?? question.next)[0]
}

function pick(sections: readonly Section[], isPicked: (section: Section, group: Group) => boolean): Section[] {
  return sections
    .map((section) => ({ ...section, groups: section.groups.filter((group) => isPicked(section, group)) }))
    .filter(({ groups }) => groups.length > 0)
}
