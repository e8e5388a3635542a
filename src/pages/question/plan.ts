import { plainText } from '@/handbook/text'
import type { Block, Group, Section } from '@/handbook/types'

/** Characters that the first screen may carry before the rest is folded: some three screens of text. */
const OPEN_CHARACTERS = 700

export interface PlannedGroup extends Group {
  folded: boolean
}

export interface PlannedSection {
  kind: Section['kind']
  groups: PlannedGroup[]
}

/**
 * Decides what stands open and what is folded, so that the answer stays in view and the first screen light:
 * groups are open in reading order while they fit, the handbook's pictures are always folded, and
 * warnings and consequences never are. A group without a heading has nothing to be folded under.
 */
export function planSections(sections: Section[]): PlannedSection[] {
  let left = OPEN_CHARACTERS
  return sections.map(({ kind, groups }) => ({
    kind,
    groups: groups.map((group) => {
      const cost = characters(group.blocks)
      const mustShow = kind === 'warnings' || kind === 'consequences' || group.heading === undefined
      const folded = kind === 'pictures' || (!mustShow && cost > left)
      if (!folded) left -= cost
      return { ...group, folded }
    }),
  }))
}

function characters(blocks: Block[]): number {
  return blocks.reduce((sum, block) => {
    const runs = block.kind === 'list' ? block.items : [block.text]
    return sum + runs.reduce((length, run) => length + plainText(run).length, 0)
  }, 0)
}
