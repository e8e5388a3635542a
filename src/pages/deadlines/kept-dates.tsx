import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { countedDown, keptDates, storageKey } from '@/ui/kept-dates'
import { Row } from '@/ui/row'
import { chinaToday } from '@/model/deadlines'
import { clear } from '@/phone/clear'
import { open } from '@/phone/navigation'
import { useShown } from '@/phone/shown'
import { deadlineLink } from '@/routes'

/** What was computed before on this phone, as it is today; nothing where nothing was. */
export function KeptDates() {
  const [now, setNow] = useState(Date.now)
  const renew = () => {
    setNow(Date.now())
  }
  useShown(renew)
  const today = chinaToday(now)
  const kept = keptDates(today)
  if (kept.length === 0) return null
  return (
    <View>
      <Heading level={2}>算过的日期</Heading>
      {kept.map((each) => (
        <Card key={each.rule.id} spaced>
          <Row
            text={each.result.headline}
            note={countedDown(each, today)}
            onOpen={() => {
              open(deadlineLink(each.rule.id))
            }}
          />
          <Button
            kind="quiet"
            label={`清除“${each.rule.name}”填的内容`}
            onTap={() => {
              clear(storageKey(each.rule))
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
