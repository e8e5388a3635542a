import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import type { ContactActions } from '@/ui/use-contact'
import { countdownTo, formatDate, whenOf, type CalendarDate, type Milestone, type Reminder } from '@/model/deadlines'
import { CalendarButton } from './calendar-button'
import { timeline, type State } from './timeline'

interface TimelineProps {
  milestones: readonly Milestone[]
  /** That of the answer, which is offered there. */
  offered: Reminder | null
  today: CalendarDate
  contact: ContactActions
}

/** All milestones down a line, with today among them. */
export function Timeline({ milestones, offered, today, contact }: TimelineProps) {
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
          const { milestone, state } = entry
          const { reminder } = milestone
          const left = countdownTo(milestone, today) ?? STATES[state]
          return (
            <View key={index} className={state === 'over' ? 'moment past' : 'moment'}>
              <View className="moment-when">
                {whenOf(milestone)}
                {left === null ? '' : ` · ${left}`}
              </View>
              <View className="strong">
                {milestone.advice ? '建议：' : ''}
                {milestone.title}
              </View>
              <View className="note">{milestone.why}</View>
              {state === 'over' && <View className="missed">{milestone.missed}</View>}
              {reminder && reminder !== offered && <CalendarButton reminder={reminder} contact={contact} />}
            </View>
          )
        })}
      </Card>
    </View>
  )
}

/** Said where no countdown tells. */
const STATES: Record<State, string | null> = { ahead: null, begun: '已开始', over: '已过' }
