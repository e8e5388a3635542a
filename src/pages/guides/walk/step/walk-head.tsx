import type { CSSProperties } from 'react'
import { View } from '@tarojs/components'
import type { Case, Guide } from '@/model/guides/types'

interface WalkHeadProps {
  guide: Guide
  chosen: Case | undefined
  /** The page's index; the number of steps at the guide's end. */
  index: number
  count: number
}

/** Which guide is walked, and how far one has come. */
export function WalkHead({ guide, chosen, index, count }: WalkHeadProps) {
  const share = `${Math.round((Math.min(index + 1, count) / count) * 100)}%`
  return (
    <>
      <View className="note">
        {guide.title}
        {chosen && ` · ${chosen.title}`}
      </View>
      <View className="walk-progress" style={{ '--done': share } as CSSProperties} />
    </>
  )
}
