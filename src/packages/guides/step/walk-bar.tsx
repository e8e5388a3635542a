import { View } from '@tarojs/components'
import { asButton } from '@/components/a11y'
import { backTo } from '@/device/navigation'
import type { Case, Guide } from '@/guides/types'
import { guideLink } from '@/routes'
import '@/components/button.css'
import '@/components/bottom-bar.css'

interface WalkBarProps {
  guide: Guide
  chosen: Case | undefined
  index: number
  count: number
  ticked: boolean
  onGo: (target: number, ticked: boolean) => void
}

/** Back and forward under the thumb; forward ticks the step. At both ends lies the overview. */
export function WalkBar({ guide, chosen, index, count, ticked, onGo }: WalkBarProps) {
  const isLast = index === count - 1
  const toOverview = () => {
    backTo(guideLink(guide.id, chosen?.id), { guide: guide.id })
  }
  return (
    <View className="bottom-bar">
      <View
        className="button"
        onClick={() => {
          if (index === 0) toOverview()
          else onGo(index - 1, false)
        }}
        {...asButton()}
      >
        {index === 0 ? '全部步骤' : '上一步'}
      </View>
      <View
        className="button primary"
        onClick={() => {
          onGo(index + 1, true)
          if (isLast) toOverview()
        }}
        {...asButton()}
      >
        {isLast ? '做完了' : ticked ? '下一步' : '做完了，下一步'}
      </View>
    </View>
  )
}
