import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { AskOffice } from '@/ui/ask-office'
import { Heading } from '@/ui/heading'
import { ShareButton } from '@/ui/share-button'
import { Fold } from '@/ui/fold'
import { Prose } from '@/ui/prose'
import type { ContactActions } from '@/ui/use-contact'
import {
  addDays,
  changesTomorrow,
  formatDay,
  type CalendarDate,
  type Result,
  type Values,
  type WordedRule,
} from '@/model/deadlines'
import { basisText } from '@/model/handbook/basis'
import { useFirstPaint } from '@/phone/first-paint'
import { AnswerView, reminderOf } from './answer'
import { Timeline } from './timeline-view'

interface ResultViewProps {
  rule: WordedRule
  result: Result
  values: Values
  today: CalendarDate
  /** Whether midnight has passed since the screen was opened. */
  turned: boolean
  contact: ContactActions
}

/** The answer, large; then all milestones in time, what to mind, and where it is written. */
export function ResultView({ rule, result, values, today, turned, contact }: ResultViewProps) {
  const painted = useFirstPaint()
  const reminder = reminderOf(result)
  return (
    <View>
      {turned && (
        <Card padded className="turned">
          {changesTomorrow(rule, values, addDays(today, -1))
            ? `已经过了零点，今天是${formatDay(today)}：结果有变化，下面是按今天算的。`
            : `已经过了零点，下面的天数按今天（${formatDay(today)}）重新算过。`}
        </Card>
      )}
      <AnswerView result={result} reminder={reminder} today={today} contact={contact} />
      {result.milestones.length > 0 && (
        <Timeline milestones={result.milestones} offered={reminder} today={today} contact={contact} />
      )}
      {painted && (
        <View>
          {result.notices.length > 0 && (
            <View className="notices">
              <Heading level={2}>请注意</Heading>
              <Card padded>
                <Prose
                  blocks={[{ kind: 'list', ordered: false, items: result.notices.map(({ text }) => [text]) }]}
                  onCopy={contact.copyText}
                />
              </Card>
            </View>
          )}
          <AskOffice unsaid={rule.unsaid} contact={contact} />
          <Heading level={2}>依据</Heading>
          <Fold title="这个日期是从哪里来的">
            <Prose
              blocks={[{ kind: 'list', ordered: false, items: result.basis.map((entry) => [basisText(entry)]) }]}
              onCopy={contact.copyText}
            />
          </Fold>
          <ShareButton className="share">把结果发给同学</ShareButton>
        </View>
      )}
    </View>
  )
}
