import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { countdownTo, formatDay, weekday, type CalendarDate, type Milestone } from '@/model/deadlines'

interface AnswerProps {
  milestone: Milestone
  today: CalendarDate
}

/** The first milestone as the one thing to read: its day, large, and how far off it is. */
export function Answer({ milestone, today }: AnswerProps) {
  const left = countdownTo(milestone, today)
  return (
    <Card padded className="answer">
      <View className="strong">{milestone.title}</View>
      {dates(milestone).map(({ text, detail }) => (
        <View key={text} className="answer-day">
          <View className="answer-date">{text}</View>
          <View>{detail}</View>
        </View>
      ))}
      {left !== null && <View className="countdown">{left}</View>}
    </Card>
  )
}

function dates({ approximate, ...when }: Milestone): { text: string; detail: string }[] {
  const { start, end, year } = when
  const about = approximate ? '大约' : ''
  if (start !== null && end !== null) {
    return [
      { text: formatDay(start), detail: `${weekday(start)}${approximate ? '，一般从这天起' : '起'}` },
      { text: formatDay(end), detail: `${weekday(end)}${approximate ? '，一般到这天止' : '止'}` },
    ]
  }
  if (start !== null) return [{ text: formatDay(start), detail: `${about}${weekday(start)}起` }]
  if (end !== null) return [{ text: formatDay(end), detail: `${about}${weekday(end)}` }]
  return [{ text: `${year}年`, detail: '具体日期以当年入学通知为准' }]
}
