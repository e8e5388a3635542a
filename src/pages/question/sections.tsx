import { View } from '@tarojs/components'
import { asHeading } from '@/ui/a11y'
import { Fold } from '@/ui/fold'
import { Prose } from '@/ui/prose'
import { SECTION_HEADINGS } from '@/model/handbook/types'
import type { PlannedSection } from './plan'

interface SectionsProps {
  sections: PlannedSection[]
  onCopy: (text: string) => void
}

/** Sections of a question: each its heading and its groups, a card or a fold. */
export function Sections({ sections, onCopy }: SectionsProps) {
  return sections.map((section) => (
    <View key={section.kind} className={`section-${section.kind}`}>
      <View className="heading" {...asHeading(2)}>
        {SECTION_HEADINGS[section.kind]}
      </View>
      {section.groups.map((group, index) =>
        group.heading !== undefined && group.folded ? (
          <Fold key={index} title={group.heading}>
            <Prose blocks={group.blocks} onCopy={onCopy} />
          </Fold>
        ) : (
          <View key={index} className="card padded">
            {group.heading !== undefined && (
              <View className="group-heading strong" {...asHeading(3)}>
                {group.heading}
              </View>
            )}
            <Prose blocks={group.blocks} onCopy={onCopy} />
          </View>
        ),
      )}
    </View>
  ))
}
