import { useState } from 'react'
import { View } from '@tarojs/components'
import { asButton } from '@/ui/a11y'
import { calculate } from '@/model/deadlines/calculate'
import { yearOf } from '@/model/deadlines/calendar-date'
import { chinaToday } from '@/model/deadlines/china-time'
import { enrolment } from '@/model/deadlines/rules/enrolment'
import { countdownTo, whenOf } from '@/model/deadlines/wording'
import type { DiagnosisPath } from '@/model/diagnosis'
import { open } from '@/phone/navigation'
import type { DeadlineRuleName } from '@/model/handbook/next-step'
import { deadlineTitle } from '@/model/handbook/next-step-text'
import { deadlines } from '@/model/handbook/outline'
import { deadlineLink } from '@/routes'
import '@/ui/icon.css'
import '@/ui/row.css'

interface DeadlineRowProps {
  rule: DeadlineRuleName
  path: DiagnosisPath
}

/** Leads to the calculator, with what the reader has answered already; where no date must be asked, with today's answer. */
export function DeadlineRow({ rule, path }: DeadlineRowProps) {
  const [now] = useState(Date.now)
  const answer = rule === 'enrolment' && !path.includes(PAST_SEASON) ? thisYearsEnrolment(now) : undefined
  return (
    <View className="card spaced">
      <View
        className="row"
        onClick={() => {
          open(deadlineLink(rule, inputsOf(rule, path)))
        }}
        {...asButton()}
      >
        <View className="row-text">
          <View>{deadlineTitle(rule, deadlines)}</View>
          {answer !== undefined && <View className="note">{answer}</View>}
        </View>
      </View>
    </View>
  )
}

/** The answer that the season of registration is over: then this year's says nothing to the reader. */
const PAST_SEASON = 'over'

/** Answers that the calculator asks for too, by its own names. */
const STATUSES = ['admitted', 'enrolled']

function inputsOf(rule: DeadlineRuleName, path: DiagnosisPath): Record<string, string> {
  const status = path.find((id) => STATUSES.includes(id))
  return rule === 'military-departure' && status !== undefined ? { status } : {}
}

function thisYearsEnrolment(now: number): string | undefined {
  const today = chinaToday(now)
  const [milestone] = calculate(enrolment, { year: yearOf(today) }, today).milestones
  if (!milestone) return undefined
  const left = countdownTo(milestone, today)
  return `今年入学的：${whenOf(milestone)}${left === null ? '' : `（${left}）`}`
}
