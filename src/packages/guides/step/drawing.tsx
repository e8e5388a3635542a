import { useState } from 'react'
import { View } from '@tarojs/components'
import { asButton } from '@/components/a11y'
import { describePath, describePicture } from '@/guides/describe'
import type { GuideStep } from '@/guides/types'
import { Path } from '@/illustrations/path'
import { PhoneScreen } from '@/illustrations/phone-screen'

interface DrawingProps {
  step: GuideStep
  steps: readonly GuideStep[]
  index: number
}

/** The step's picture, enlarged by a tap; a screen reader says in words what it shows. */
export function Drawing({ step, steps, index }: DrawingProps) {
  const [large, setLarge] = useState(false)
  const { picture } = step
  const words = picture ? describePicture(picture) : describePath(steps, index)
  return (
    <View
      className={large ? 'drawn large' : 'drawn'}
      onClick={() => {
        setLarge(!large)
      }}
      {...asButton(`${words}点一下${large ? '缩小' : '放大'}`)}
    >
      {picture ? <PhoneScreen picture={picture} /> : <Path steps={steps} at={index} />}
      <View className="note drawn-label">示意图 · 点一下{large ? '缩小' : '放大'}</View>
    </View>
  )
}
