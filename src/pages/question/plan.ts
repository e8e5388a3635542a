import { plainText } from '@/model/handbook/text'
import type { Block, Group, Section } from '@/model/handbook/types'

export interface PlannedGroup extends Group {
  folded: boolean
}

export interface PlannedSection {
  kind: Section['kind']
  groups: PlannedGroup[]
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

/** The sections with nothing in 带什么, which shows the checklist instead. */
export function withoutMaterials(sections: Section[]): Section[] {
  return sections.map((section) => (section.kind === 'materials' ? { ...section, groups: [] } : section))
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
