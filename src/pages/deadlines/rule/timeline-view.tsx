import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { Button } from '@/ui/button'
import type { ContactActions } from '@/ui/use-contact'
import {
  calendarEvent,
  countdownTo,
  eventText,
  formatDate,
  whenOf,
  type CalendarDate,
  type CalendarEvent,
  type Milestone,
  type WordedRule,
} from '@/model/deadlines'
import { offerToCalendar } from '@/phone/calendar'
import { tell } from '@/phone/toast'
import { timeline } from './timeline'
import { calendarEntries } from './calendar-entries'

interface TimelineProps {
  rule: WordedRule
  milestones: readonly Milestone[]
  today: CalendarDate
  contact: ContactActions
}

/** All milestones down a line, with today among them. */
export function Timeline({ rule, milestones, today, contact }: TimelineProps) {
  const addToCalendar = (event: CalendarEvent) => {
    contact.attempt(async () => {
      for (const entry of calendarEntries(event)) {
        const outcome = await offerToCalendar(entry)
        if (outcome === 'cancelled') return undefined
        if (outcome !== 'done') return { kind: 'calendar', text: eventText(event), why: outcome }
      }
      tell('已交给手机日历，请打开日历看一眼')
      return undefined
    })
  }

  return (
    <View>
      <Heading level={2}>时间线</Heading>
      <Card padded className="timeline">
        {timeline(milestones, today).map((entry, index) => {
          if (entry.kind === 'today') {
            return (
              <View key="today" className="moment today">
                今天 · {formatDate(entry.today)}
              </View>
            )
          }
          const { milestone, past } = entry
          const event = calendarEvent(milestone, rule, today)
          const left = countdownTo(milestone, today)
          return (
            <View key={index} className={past ? 'moment past' : 'moment'}>
              <View className="moment-when">
                {whenOf(milestone)}
                {left === null ? '' : ` · ${left}`}
              </View>
              <View className="strong">
                {milestone.advice ? '建议：' : ''}
                {milestone.title}
              </View>
              <View className="note">{milestone.why}</View>
              {past && <View className="missed">{milestone.missed}</View>}
              {event && (
                <Button
                  icon="calendar"
                  label={`把“${milestone.title}”加到日历`}
                  className="to-calendar"
                  onTap={() => {
                    addToCalendar(event)
                  }}
                >
                  加到日历
                </Button>
              )}
            </View>
          )
        })}
      </Card>
    </View>
  )
}
