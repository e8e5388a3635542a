import { View } from '@tarojs/components'
import { AskOffice } from '@/ui/ask-office'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { ShareButton } from '@/ui/share-button'
import { NextBar } from '@/ui/next-bar'
import { inlines, Prose } from '@/ui/prose'
import { QuestionRows } from '@/ui/question-rows'
import { Screen } from '@/ui/screen'
import { useContact } from '@/ui/use-contact'
import type { DiagnosisOutcome, DiagnosisPath } from '@/model/diagnosis'
import { useFirstPaint } from '@/phone/first-paint'
import { callFromOutcome } from '@/model/handbook/call-contexts'
import { findEntry } from '@/model/handbook/outline'
import { deadlineLink } from '@/routes'
import { DeadlineRow } from './deadline-row'
import { symptomOf, Trail } from './trail'
import { Ways } from './ways'

interface OutcomeScreenProps {
  path: DiagnosisPath
  outcome: DiagnosisOutcome
  onGo: (path: DiagnosisPath) => void
}

/** The end of a path: the likely cause, what to do now, what to bring, and what to read. */
export function OutcomeScreen({ path, outcome, onGo }: OutcomeScreenProps) {
  const { title, likely, actions, bring, unsaid, deadline, questions, next } = outcome
  const isNext = next?.kind === 'deadline' && next.id === deadline?.rule
  const contact = useContact(callFromOutcome(symptomOf(path), outcome))
  const painted = useFirstPaint()
  return (
    <Screen withBar>
      <View className="note">{symptomOf(path)}</View>
      <Heading level={1}>{title}</Heading>
      <Card padded className="likely lead">
        {inlines(likely, contact.copyText)}
      </Card>

      <Heading level={2}>现在做什么</Heading>
      <Card padded>
        <Prose blocks={[{ kind: 'list', ordered: true, items: actions }]} onCopy={contact.copyText} />
      </Card>
      {painted && (
        <View>
          {bring.length > 0 && (
            <View>
              <Heading level={2}>带什么</Heading>
              <Card padded>
                <Prose blocks={[{ kind: 'list', ordered: false, items: bring }]} onCopy={contact.copyText} />
              </Card>
            </View>
          )}
          <AskOffice unsaid={unsaid} contact={contact} />
          {deadline !== undefined && !isNext && <DeadlineRow deadline={deadline} path={path} />}
          <Heading level={2}>手册里的问题</Heading>
          <QuestionRows questions={questions.flatMap((number) => findEntry(number) ?? [])} />
          <Trail path={path} onGo={onGo} />
          <Ways path={path} onGo={onGo} />
          <ShareButton>把结果发给同学</ShareButton>
        </View>
      )}
      <NextBar
        step={next ?? { kind: 'call' }}
        url={isNext ? deadlineLink(deadline.rule, deadline.inputs) : undefined}
        contact={contact}
      />
      {contact.sheet}
    </Screen>
  )
}
