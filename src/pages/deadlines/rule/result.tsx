import { Button, View } from '@tarojs/components'
import { asHeading } from '@/ui/a11y'
import { Fold } from '@/ui/fold'
import { Prose } from '@/ui/prose'
import type { OfficeActions } from '@/ui/use-office'
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
import { Answer } from './answer'
import { Timeline } from './timeline-view'
import '@/ui/button.css'

interface ResultViewProps {
  rule: WordedRule
  result: Result
  values: Values
  today: CalendarDate
  /** Whether midnight has passed since the screen was opened. */
  turned: boolean
  office: OfficeActions
}

/** The answer, large; then all milestones in time, what to mind, and where it is written. */
export function ResultView({ rule, result, values, today, turned, office }: ResultViewProps) {
  const painted = useFirstPaint()
  const [first] = result.milestones
  return (
    <View>
      {turned && (
        <View className="card padded turned">
          {changesTomorrow(rule, values, addDays(today, -1))
            ? `已经过了零点，今天是${formatDay(today)}：结果有变化，下面是按今天算的。`
            : `已经过了零点，下面的天数按今天（${formatDay(today)}）重新算过。`}
        </View>
      )}
      {first && <Answer milestone={first} today={today} />}
      <Timeline rule={rule} milestones={result.milestones} today={today} office={office} />
      {painted && (
        <View>
          {result.notices.length > 0 && (
            <View className="notices">
              <View className="heading" {...asHeading(2)}>
                请注意
              </View>
              <View className="card padded">
                <Prose
                  blocks={[{ kind: 'list', ordered: false, items: result.notices.map(({ text }) => [text]) }]}
                  onCopy={office.copyText}
                />
              </View>
            </View>
          )}
          <View className="heading" {...asHeading(2)}>
            依据
          </View>
          <Fold title="这个日期是从哪里来的">
            <Prose
              blocks={[{ kind: 'list', ordered: false, items: result.basis.map((entry) => [basisText(entry)]) }]}
              onCopy={office.copyText}
            />
          </Fold>
          {process.env.TARO_ENV !== 'h5' && (
            <Button className="button share" openType="share">
              把结果发给同学
            </Button>
          )}
        </View>
      )}
    </View>
  )
}
