import { Button, View } from '@tarojs/components'
import { asHeading } from '@/ui/a11y'
import { OfficeBar } from '@/ui/office-bar'
import { inlines, Prose } from '@/ui/prose'
import { QuestionRows } from '@/ui/question-rows'
import { Screen } from '@/ui/screen'
import { useContact } from '@/ui/use-contact'
import type { DiagnosisOutcome, DiagnosisPath } from '@/model/diagnosis'
import { useFirstPaint } from '@/phone/first-paint'
import { findEntry } from '@/model/handbook/outline'
import { DeadlineRow } from './deadline-row'
import { symptomOf, Trail } from './trail'
import { Ways } from './ways'
import '@/ui/button.css'

interface OutcomeScreenProps {
  path: DiagnosisPath
  outcome: DiagnosisOutcome
  onGo: (path: DiagnosisPath) => void
}

/** Where a path ends: what is most likely, what to do now, what to bring, and what to read. */
export function OutcomeScreen({ path, outcome, onGo }: OutcomeScreenProps) {
  const { title, likely, actions, bring, deadline, questions } = outcome
  const contact = useContact()
  const painted = useFirstPaint()
  return (
    <Screen withBar>
      <View className="note">{symptomOf(path)}</View>
      <View className="title" {...asHeading(1)}>
        {title}
      </View>
      <View className="card padded likely lead">{inlines(likely, contact.copyText)}</View>

      <View className="heading" {...asHeading(2)}>
        现在做什么
      </View>
      <View className="card padded">
        <Prose blocks={[{ kind: 'list', ordered: true, items: actions }]} onCopy={contact.copyText} />
      </View>
      {painted && (
        <View>
          {bring.length > 0 && (
            <View>
              <View className="heading" {...asHeading(2)}>
                带什么
              </View>
              <View className="card padded">
                <Prose blocks={[{ kind: 'list', ordered: false, items: bring }]} onCopy={contact.copyText} />
              </View>
            </View>
          )}
          {deadline !== undefined && <DeadlineRow deadline={deadline} path={path} />}
          <View className="heading" {...asHeading(2)}>
            手册里的问题
          </View>
          <QuestionRows questions={questions.flatMap((number) => findEntry(number) ?? [])} />
          <Trail path={path} onGo={onGo} />
          <Ways path={path} onGo={onGo} />
          {process.env.TARO_ENV !== 'h5' && (
            <Button className="button" openType="share">
              把结果发给同学
            </Button>
          )}
        </View>
      )}
      <OfficeBar contact={contact} />
      {contact.sheet}
    </Screen>
  )
}
