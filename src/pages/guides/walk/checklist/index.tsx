import { useState } from 'react'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { Button } from '@/ui/button'
import { ShareButton } from '@/ui/share-button'
import { inlines, Prose } from '@/ui/prose'
import { QuestionRows } from '@/ui/question-rows'
import { withRescue } from '@/ui/rescue'
import { Screen } from '@/ui/screen'
import { Unsaid } from '@/ui/unsaid'
import { useContact } from '@/ui/use-contact'
import { useKept } from '@/phone/kept'
import { useParams } from '@/phone/navigation'
import { useShare } from '@/phone/share'
import { type Kept } from '@/phone/storage'
import { checklistText } from '@/model/guides/checklist-text'
import { findChecklist } from '@/model/guides/handbook'
import { chooseCase } from '@/model/guides/steps'
import type { Checklist, ChecklistCase } from '@/model/guides/types'
import { findEntry } from '@/model/handbook/outline'
import { plainText } from '@/model/handbook/text'
import { checklistLink } from '@/routes'
import { CaseChoice } from '../case-choice'
import { Refusal } from '../refusal'
import { Tick } from '../tick'
import { UnknownGuide } from '../unknown-guide'
import '../guides.css'
import './index.css'

function ChecklistPage() {
  const params = useParams()
  const checklist = findChecklist(params.list)
  return checklist ? <ChecklistScreen checklist={checklist} wanted={params.case} /> : <UnknownGuide />
}

export default withRescue(ChecklistPage)

/** The papers to bring in the reader's case, to be ticked off when packed. */
function ChecklistScreen({ checklist, wanted }: { checklist: Checklist; wanted: string | undefined }) {
  const [picked, setPicked] = useState(wanted)
  const { kept, keep, refused } = useKept(`checklist:${checklist.id}`)
  const contact = useContact()
  const chosen = chooseCase(checklist.cases, picked ?? kept.chosen)
  useShare(() => ({ title: checklist.title, path: checklistLink(checklist.id, chosen?.id) }))
  // Kept by what it says, so that a tick never moves to another paper when the list is corrected.
  const keyOf = (situation: ChecklistCase, paper: string) => `${situation.title}：${paper}`

  return (
    <Screen>
      <Heading level={1}>{checklist.title}</Heading>
      <View className="note">{checklist.lead}</View>
      {checklist.cases.length > 1 && (
        <View className="spaced">
          {!chosen && <Heading level={2}>先选你的情况</Heading>}
          <CaseChoice
            cases={checklist.cases}
            chosen={chosen}
            onChoose={(id) => {
              setPicked(id)
              keep((now) => ({ ...now, chosen: id }))
            }}
          />
        </View>
      )}
      {chosen && (
        <>
          <Card key={chosen.id} spaced>
            {chosen.items.map((item) => {
              const paper = plainText(item)
              return (
                <View key={paper} className="tick-row">
                  <Tick
                    label={`备好了：${paper}`}
                    ticked={kept[keyOf(chosen, paper)] !== undefined}
                    onTick={() => {
                      keep((now) => withMark(now, keyOf(chosen, paper)))
                    }}
                  />
                  <View className="paper-text">{inlines(item, contact.copyText)}</View>
                </View>
              )
            })}
          </Card>
          <Refusal refused={refused} />
          {chosen.notes.length > 0 && (
            <Card padded spaced>
              <Prose blocks={chosen.notes} onCopy={contact.copyText} />
            </Card>
          )}
          <Unsaid phrases={checklist.unsaid} />
          <Button
            icon="copy"
            className="checklist-button"
            onTap={() => {
              contact.copyText(checklistText(checklist, chosen))
            }}
          >
            复制清单
          </Button>
          <ShareButton className="checklist-button">把清单发给同学</ShareButton>
        </>
      )}
      <Heading level={2}>手册里的问题</Heading>
      <QuestionRows questions={[findEntry(checklist.question)].flatMap((entry) => entry ?? [])} />
      {contact.sheet}
    </Screen>
  )
}

/** What is kept, with that mark, or without it where it stood. */
function withMark(kept: Kept, mark: string): Kept {
  const others = Object.fromEntries(Object.entries(kept).filter(([key]) => key !== mark))
  return mark in kept ? others : { ...others, [mark]: 'ticked' }
}
