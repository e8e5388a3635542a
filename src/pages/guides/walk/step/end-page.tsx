import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { LinkRows } from '@/ui/link-rows'
import { ShareButton } from '@/ui/share-button'
import { openTab } from '@/phone/navigation'
import { whatComesNext } from '@/model/guides/afterwards'
import { countDone, type Progress } from '@/model/guides/progress'
import type { Guide, GuideStep } from '@/model/guides/types'
import { nextStepTitle } from '@/model/handbook/next-step-text'
import { outline } from '@/model/handbook/outline'
import { destinationLink, HOME } from '@/routes'

interface EndPageProps {
  guide: Guide
  steps: readonly GuideStep[]
  progress: Progress
  onTickAll: () => void
}

/** After the last step: how much is ticked, and what most likely comes next. */
export function EndPage({ guide, steps, progress, onTickAll }: EndPageProps) {
  const done = countDone(progress, steps)
  return (
    <>
      <Heading level={1} className="step-title">
        步骤到这里就完了
      </Heading>
      <View className="note">{howFar(done, steps.length)}</View>
      <Button className="act" hidden={done === steps.length} onTap={onTickAll}>
        {done === 0 ? '都做完了，全部打勾' : '每一步都做完了'}
      </Button>
      <Heading level={2}>接下来</Heading>
      <Card>
        <LinkRows
          links={whatComesNext(guide, steps).map((place) => ({
            url: destinationLink(place),
            title: nextStepTitle(place, outline),
          }))}
        />
      </Card>
      <ShareButton className="act">把图解发给同学</ShareButton>
      <Button
        kind="quiet"
        onTap={() => {
          openTab(HOME)
        }}
      >
        回首页
      </Button>
    </>
  )
}

function howFar(done: number, count: number): string {
  if (done === count) return '全部做完了'
  return done === 0
    ? '还没有一步打过勾。都做完了的，点下面的按钮；没做完的，下次从首页的“你的事”接着看。'
    : `打了勾的 ${done} 步，共 ${count} 步。没做完的，下次从首页的“你的事”接着看。`
}
