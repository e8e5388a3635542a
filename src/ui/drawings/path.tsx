import { View } from '@tarojs/components'
import type { GuideStep } from '@/model/guides/types'
import './path.css'

interface PathProps {
  steps: readonly GuideStep[]
  /** Index of the current step. */
  at: number
}

/** Who does what in which order, with the current step marked. */
export function Path({ steps, at }: PathProps) {
  return (
    <View className="path">
      {steps.map(({ id, who, title }, index) => (
        <View key={id} className={index === at ? 'station here' : index < at ? 'station past' : 'station'}>
          <View className="station-who">{who}</View>
          <View className="station-title">{title}</View>
        </View>
      ))}
    </View>
  )
}
