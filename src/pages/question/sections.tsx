import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { Fold } from '@/ui/fold'
import { Prose } from '@/ui/prose'
import { ShareButton } from '@/ui/share-button'
import { addressOf } from '@/model/handbook/parts'
import { SECTION_HEADINGS, type Question } from '@/model/handbook/types'
import type { PlannedSection } from './plan'

interface SectionsProps {
  sections: PlannedSection[]
  /** What to bring, shown in place of that section's own text. */
  papers?: ReactNode
  /** Whose sections they are, where each can be shared by itself. */
  shared?: Question | undefined
  onCopy: (text: string) => void
}

/** Sections of a question, each with its heading and its groups as cards or folds. */
export function Sections({ sections, papers, shared, onCopy }: SectionsProps) {
  return sections.map((section) => (
    <View key={section.kind} className={`section section-${section.kind}`}>
      <Heading level={2}>{SECTION_HEADINGS[section.kind]}</Heading>
      {section.kind === 'materials' && papers}
      {section.groups.map((group, index) => {
        const { heading, folded, blocks } = group
        const part = shared && addressOf(shared, section, group)
        if (heading !== undefined && folded) {
          return (
            <Fold key={index} title={heading}>
              <Prose blocks={blocks} onCopy={onCopy} />
              {part !== undefined && (
                <ShareButton kind="quiet" part={part}>
                  把这一段发给同学
                </ShareButton>
              )}
            </Fold>
          )
        }
        const title = heading ?? SECTION_HEADINGS[section.kind]
        return (
          <Card key={index} padded className={heading === undefined ? '' : 'group'}>
            {heading !== undefined && (
              <Heading level={3} className="group-heading">
                {heading}
              </Heading>
            )}
            <Prose blocks={blocks} onCopy={onCopy} />
            {part !== undefined && (
              <ShareButton kind="quiet" className="share-part" part={part} label={`发给同学：${title}`} />
            )}
          </Card>
        )
      })}
    </View>
  ))
}
