import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Tick } from '@/ui/tick'
import type { GuideStep } from '@/model/guides/types'

interface StepTickProps {
  step: GuideStep
  ticked: boolean
  onTick: () => void
}

/** Ticks the step, apart from going on: reading ahead is not doing. */
export function StepTick({ step: { who }, ticked, onTick }: StepTickProps) {
  // A step done by others is not the reader's to finish.
  const text = who === undefined || who === '你' ? '这一步做完了' : '这一步知道了'
  return (
    <Card spaced>
      <View className="tick-row">
        <Tick label={text} ticked={ticked} onTick={onTick} />
        <View className="step-tick-text" onClick={onTick} aria-hidden>
          {text}
        </View>
      </View>
    </Card>
  )
}
