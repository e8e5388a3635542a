import { useState } from 'react'
import { View } from '@tarojs/components'
import { asButton, asImage } from '@/ui/a11y'
import { describePath, describePicture } from '@/model/guides/describe'
import type { GuideStep } from '@/model/guides/types'
import { Path } from '@/ui/drawings/path'
import { PhoneScreen } from '@/ui/drawings/phone-screen'

interface DrawingProps {
  step: GuideStep
  steps: readonly GuideStep[]
  index: number
}

/** The step's picture, enlarged by a tap, with a text description for screen readers. */
export function Drawing({ step: { picture }, steps, index }: DrawingProps) {
  const [large, setLarge] = useState(false)
  return (
    <View
      className={large ? 'drawn large' : 'drawn'}
      onClick={() => {
        setLarge((now) => !now)
      }}
      onTouchStart={(event) => {
        // Panning a large drawing must not turn the page.
        if (large) event.stopPropagation()
      }}
    >
      <View {...asImage(picture ? describePicture(picture) : describePath(steps, index))}>
        {picture ? <PhoneScreen picture={picture} /> : <Path steps={steps} at={index} />}
      </View>
      <View className="note drawn-label" {...asButton()}>
        {large ? '示意图 · 点一下缩小' : '示意图 · 点一下放大'}
      </View>
    </View>
  )
}
