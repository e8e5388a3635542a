import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import type { GuideStep } from '@/model/guides/types'
import { Tick } from '@/ui/tick'

interface StepRowsProps {
  steps: readonly GuideStep[]
  /** Ids of the ticked steps. */
  done: readonly string[]
  onOpen: (id: string) => void
  onTick: (id: string) => void
}

/** A guide's steps, each with a tick box and a link. */
export function StepRows({ steps, done, onOpen, onTick }: StepRowsProps) {
  return (
    <Card>
      {steps.map(({ id, title, optional, who }, index) => (
        <View key={id} className="tick-row">
          <Tick
            label={`第 ${index + 1} 步做完了`}
            ticked={done.includes(id)}
            onTick={() => {
              onTick(id)
            }}
          />
          <Row
            className="step-open"
            onOpen={() => {
              onOpen(id)
            }}
          >{`${index + 1}. ${who === undefined ? '' : `${who}：`}${title}${optional ? '（可以不做）' : ''}`}</Row>
        </View>
      ))}
    </Card>
  )
}
