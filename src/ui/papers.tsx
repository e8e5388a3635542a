import { View } from '@tarojs/components'
import type { Checklist } from '@/model/guides/types'
import { plainText } from '@/model/handbook/text'
import { Card } from './card'
import { CaseChoice } from './case-choice'
import { Heading } from './heading'
import { inlines, Prose } from './prose'
import { Refusal } from './refusal'
import { Tick } from './tick'
import type { PapersTicked } from './use-papers'
import './papers.css'

interface PapersProps {
  checklist: Checklist
  papers: PapersTicked
  /** The level of the heading that asks for the case. */
  level: 2 | 3
  onCopy: (text: string) => void
}

/** The papers to bring in the reader's case, to be ticked off when packed, and what to know about them. */
export function Papers({ checklist, papers, level, onCopy }: PapersProps) {
  const { chosen } = papers
  return (
    <View>
      <View className="note">{checklist.lead}</View>
      {checklist.cases.length > 1 && (
        <View className="spaced">
          {!chosen && <Heading level={level}>先选你的情况</Heading>}
          <CaseChoice cases={checklist.cases} chosen={chosen} onChoose={papers.choose} />
        </View>
      )}
      {chosen && (
        <Card key={chosen.id} spaced>
          {chosen.items.map((item) => {
            const paper = plainText(item)
            return (
              <View key={paper} className="tick-row">
                <Tick
                  label={`备好了：${paper}`}
                  ticked={papers.isTicked(paper)}
                  onTick={() => {
                    papers.tick(paper)
                  }}
                />
                <View className="paper-text">{inlines(item, onCopy)}</View>
              </View>
            )
          })}
        </Card>
      )}
      <Refusal refused={papers.refused} />
      {chosen && chosen.notes.length > 0 && (
        <Card padded spaced>
          <Prose blocks={chosen.notes} onCopy={onCopy} />
        </Card>
      )}
    </View>
  )
}
