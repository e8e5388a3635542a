import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { Fold } from '@/ui/fold'
import { Prose } from '@/ui/prose'
import { SECTION_HEADINGS } from '@/model/handbook/types'
import type { PlannedSection } from './plan'

interface SectionsProps {
  sections: PlannedSection[]
  /** What to bring, shown in place of that section's own text. */
  papers?: ReactNode
  onCopy: (text: string) => void
}

/** Sections of a question, each with its heading and its groups as cards or folds. */
export function Sections({ sections, papers, onCopy }: SectionsProps) {
  return sections.map((section) => (
    <View key={section.kind} className={`section-${section.kind}`}>
      <Heading level={2}>{SECTION_HEADINGS[section.kind]}</Heading>
      {section.kind === 'materials' && papers}
      {section.groups.map((group, index) =>
        group.heading !== undefined && group.folded ? (
          <Fold key={index} title={group.heading}>
            <Prose blocks={group.blocks} onCopy={onCopy} />
          </Fold>
        ) : (
          <Card key={index} padded>
            {group.heading !== undefined && (
              <Heading level={3} className="group-heading">
                {group.heading}
              </Heading>
            )}
            <Prose blocks={group.blocks} onCopy={onCopy} />
          </Card>
        ),
      )}
    </View>
  ))
}
