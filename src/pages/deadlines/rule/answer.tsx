import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import type { ContactActions } from '@/ui/use-contact'
import { countdownTo, type CalendarDate, type Reminder, type Result } from '@/model/deadlines'
import { CalendarButton } from './calendar-button'

interface AnswerViewProps {
  result: Result
  reminder: Reminder | null
  today: CalendarDate
  contact: ContactActions
}

/** The one thing to read: what can still be done and by when, how far off that is, and one tap to be reminded of it. */
export function AnswerView({ result: { answer, headline }, reminder, today, contact }: AnswerViewProps) {
  const left = answer && countdownTo(answer.milestone, today)
  const look = answer ? answer.open : 'over'
  return (
    <Card padded className={`answer ${look}`}>
      <View className="answer-text">{headline}</View>
      {left !== null && <View className="countdown">{left}</View>}
      {reminder && <CalendarButton reminder={reminder} isAnswer contact={contact} />}
    </Card>
  )
}

/** The reminder that belongs to the answer: its own, or that of the advice which follows it. */
export function reminderOf({ answer, milestones }: Result): Reminder | null {
  if (!answer) return null
  const next = milestones[milestones.indexOf(answer.milestone) + 1]
  return answer.milestone.reminder ?? (next?.advice === true ? next.reminder : null)
}
