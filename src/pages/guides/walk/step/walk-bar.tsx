import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { backTo } from '@/phone/navigation'
import type { Case, Guide, GuideStep } from '@/model/guides/types'
import { guideLink } from '@/routes'

interface WalkBarProps {
  guide: Guide
  chosen: Case | undefined
  steps: readonly GuideStep[]
  index: number
  ticked: boolean
  onGo: (target: number, ticked: boolean) => void
}

/** Back and forward buttons within thumb reach; forward ticks the step. Both ends lead to the overview. */
export function WalkBar({ guide, chosen, steps, index, ticked, onGo }: WalkBarProps) {
  const isLast = index === steps.length - 1
  // A step done by others is not the reader's to finish.
  const done = isOwn(steps[index]?.who) ? '做完了' : '知道了'
  const toOverview = () => {
    backTo(guideLink(guide.id, chosen?.id), { guide: guide.id })
  }
  return (
    <BottomBar>
      <Button
        onTap={() => {
          if (index === 0) toOverview()
          else onGo(index - 1, false)
        }}
      >
        {index === 0 ? '全部步骤' : '上一步'}
      </Button>
      <Button
        kind="primary"
        onTap={() => {
          onGo(index + 1, true)
          if (isLast) toOverview()
        }}
      >
        {isLast ? done : ticked ? '下一步' : `${done}，下一步`}
      </Button>
    </BottomBar>
  )
}

function isOwn(who: string | undefined): boolean {
  return who === undefined || who === '你'
}
