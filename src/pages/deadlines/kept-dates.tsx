import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Row } from '@/ui/row'
import {
  calculate,
  chinaToday,
  countdownTo,
  readInputs,
  type CalendarDate,
  type Result,
  type WordedRule,
} from '@/model/deadlines'
import { calculator } from '@/model/deadlines/handbook'
import { clear } from '@/phone/clear'
import { open } from '@/phone/navigation'
import { useShown } from '@/phone/shown'
import { deadlineLink } from '@/routes'
import { keptTexts, storageKey } from './kept'

/** What was computed before on this phone, as it is today; nothing where nothing was. */
export function KeptDates() {
  const [now, setNow] = useState(Date.now)
  const renew = () => {
    setNow(Date.now())
  }
  useShown(renew)
  const today = chinaToday(now)
  const kept = calculator.rules.flatMap((rule) => {
    const read = readInputs(rule, keptTexts(rule))
    return read.ok ? [{ rule, result: calculate(rule, read.values, today) }] : []
  })
  if (kept.length === 0) return null
  return (
    <View>
      <Heading level={2}>算过的日期</Heading>
      {kept.map(({ rule, result }) => (
        <Card key={rule.id} spaced>
          <Row
            text={result.headline}
            note={noteOf(rule, result, today)}
            onOpen={() => {
              open(deadlineLink(rule.id))
            }}
          />
          <Button
            kind="quiet"
            label={`清除“${rule.name}”填的内容`}
            onTap={() => {
              clear(storageKey(rule))
              renew()
            }}
          >
            清除
          </Button>
        </Card>
      ))}
    </View>
  )
}

function noteOf({ name }: WordedRule, { answer }: Result, today: CalendarDate): string {
  const left = answer && countdownTo(answer.milestone, today)
  return left === null ? name : `${name} · ${left}`
}
