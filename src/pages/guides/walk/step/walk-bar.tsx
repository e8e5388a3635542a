import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { backTo } from '@/phone/navigation'
import type { Case, Guide } from '@/model/guides/types'
import { guideLink } from '@/routes'

interface WalkBarProps {
  guide: Guide
  chosen: Case | undefined
  /** The step's index; the number of steps at the guide's end. */
  index: number
  count: number
  onGo: (target: number) => void
}

/** Back and forward buttons within thumb reach, which tick nothing. Both ends lead to the overview. */
export function WalkBar({ guide, chosen, index, count, onGo }: WalkBarProps) {
  const toOverview = () => {
    backTo(guideLink(guide.id, chosen?.id), { guide: guide.id })
  }
  return (
    <BottomBar>
      <Button
        onTap={() => {
          if (index === 0) toOverview()
          else onGo(index - 1)
        }}
      >
        {index === 0 ? '全部步骤' : '上一步'}
      </Button>
      <Button
        kind="primary"
        onTap={() => {
          if (index === count) toOverview()
          else onGo(index + 1)
        }}
      >
        {index === count ? '全部步骤' : index === count - 1 ? '走完了' : '下一步'}
      </Button>
    </BottomBar>
  )
}
