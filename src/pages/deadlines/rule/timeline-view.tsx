import { View } from '@tarojs/components'
import { asButton, asHeading } from '@/ui/a11y'
import { Icon } from '@/ui/icon'
import type { OfficeActions } from '@/ui/use-office'
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
  office: OfficeActions
}

/** All milestones down a line, with today among them. */
export function Timeline({ rule, milestones, today, office }: TimelineProps) {
  const addToCalendar = (event: CalendarEvent) => {
    office.attempt(async () => {
      for (const entry of calendarEntries(event)) {
        const outcome = await offerToCalendar(entry)
        if (outcome === 'cancelled') return undefined
        if (outcome !== 'done') return { kind: 'calendar', text: eventText(event), denied: outcome === 'denied' }
      }
      tell('已交给手机日历，请打开日历看一眼')
      return undefined
    })
  }

  return (
    <View>
      <View className="heading" {...asHeading(2)}>
        时间线
      </View>
      <View className="card padded timeline">
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
                <View
                  className="button to-calendar"
                  onClick={() => {
                    addToCalendar(event)
                  }}
                  {...asButton(`把“${milestone.title}”加到日历`)}
                >
                  <Icon name="calendar" />
                  加到日历
                </View>
              )}
            </View>
          )
        })}
      </View>
    </View>
  )
}
