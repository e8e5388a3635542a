import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import { asButton, asHeading } from '@/ui/a11y'
import { Icon } from '@/ui/icon'
import { inlines, Prose } from '@/ui/prose'
import { QuestionRows } from '@/ui/question-rows'
import { Screen } from '@/ui/screen'
import { useContact } from '@/ui/use-contact'
import { useKept } from '@/phone/kept'
import { useParams } from '@/phone/navigation'
import { useShare } from '@/phone/share'
import { checklistText } from '@/model/guides/checklist-text'
import { findChecklist } from '@/model/guides/handbook'
import { chooseCase } from '@/model/guides/steps'
import type { Checklist } from '@/model/guides/types'
import { findEntry } from '@/model/handbook/outline'
import { plainText } from '@/model/handbook/text'
import { checklistLink } from '@/routes'
import { CaseChoice } from '../case-choice'
import { Refusal } from '../refusal'
import { Tick } from '../tick'
import { UnknownGuide } from '../unknown-guide'
import '@/ui/button.css'
import '../guides.css'
import './index.css'

export default function ChecklistPage() {
  const params = useParams()
  const checklist = findChecklist(params.list)
  return checklist ? <ChecklistScreen checklist={checklist} wanted={params.case} /> : <UnknownGuide />
}

/** The papers to bring in the reader's case, to be ticked when they are in the bag. */
function ChecklistScreen({ checklist, wanted }: { checklist: Checklist; wanted: string | undefined }) {
  const [picked, setPicked] = useState(wanted)
  const { kept, keep, refused } = useKept(`checklist:${checklist.id}`)
  const contact = useContact()
  const chosen = chooseCase(checklist.cases, picked ?? kept.chosen)
  useShare(() => ({ title: checklist.title, path: checklistLink(checklist.id, chosen?.id) }))
  if (!chosen) return <UnknownGuide />

  // Kept by what it says, so that a tick never moves to another paper when the list is corrected.
  const keyOf = (paper: string) => `${chosen.title}：${paper}`

  return (
    <Screen>
      <View className="title" {...asHeading(1)}>
        {checklist.title}
      </View>
      <View className="note">{checklist.lead}</View>
      {checklist.cases.length > 1 && (
        <View className="spaced">
          <CaseChoice
            cases={checklist.cases}
            chosen={chosen}
            onChoose={(id) => {
              setPicked(id)
              keep({ ...kept, chosen: id })
            }}
          />
        </View>
      )}
      <View key={chosen.id} className="card spaced">
        {chosen.items.map((item) => {
          const paper = plainText(item)
          const ticked = kept[keyOf(paper)] !== undefined
          return (
            <View key={paper} className="tick-row">
              <Tick
                label={`备好了：${paper}`}
                ticked={ticked}
                onTick={() => {
                  const others = Object.entries(kept).filter(([key]) => key !== keyOf(paper))
                  keep(Object.fromEntries(ticked ? others : [...others, [keyOf(paper), 'ticked']]))
                }}
              />
              <View className="paper-text">{inlines(item, contact.copyText)}</View>
            </View>
          )
        })}
      </View>
      <Refusal refused={refused} />
      {chosen.notes.length > 0 && (
        <View className="card padded spaced">
          <Prose blocks={chosen.notes} onCopy={contact.copyText} />
        </View>
      )}
      <View
        className="button checklist-button"
        onClick={() => {
          contact.copyText(checklistText(checklist, chosen))
        }}
        {...asButton()}
      >
        <Icon name="copy" />
        复制清单
      </View>
      {process.env.TARO_ENV !== 'h5' && (
        <Button className="button checklist-button" openType="share">
          把清单发给同学
        </Button>
      )}
      <View className="heading" {...asHeading(2)}>
        手册里的问题
      </View>
      <QuestionRows questions={[findEntry(checklist.question)].flatMap((entry) => entry ?? [])} />
      {contact.sheet}
    </Screen>
  )
}
