import { useState } from 'react'
import { View } from '@tarojs/components'
import { withRescue } from '@/ui/rescue'
import { Refusal } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { useContact } from '@/ui/use-contact'
import { useParams } from '@/phone/navigation'
import { scrollToTop } from '@/phone/scroll'
import { useShare } from '@/phone/share'
import { findGuide } from '@/model/guides/handbook'
import { afterTheLast, whereToGoOn, withAllTicked, withTick } from '@/model/guides/progress'
import type { Guide } from '@/model/guides/types'
import { callFromStep } from '@/model/handbook/call-contexts'
import { stepLink } from '@/routes'
import { ChooseCase } from '../choose-case'
import { titleIn } from '../title'
import { UnknownGuide } from '../unknown-guide'
import { useProgress } from '../use-progress'
import { EndPage } from './end-page'
import { StepPage } from './step-page'
import { useSwipe } from './use-swipe'
import { WalkBar } from './walk-bar'
import { WalkHead } from './walk-head'
import './index.css'

function WalkPage() {
  const params = useParams()
  const guide = findGuide(params.guide)
  return guide ? <Walk guide={guide} wanted={params.case} first={params.step} /> : <UnknownGuide />
}

export default withRescue(WalkPage)

interface WalkProps {
  guide: Guide
  /**
   * The case and the step in a link: without a case it is the step's; without a step one goes on where one stopped; an
   * unknown step becomes the first.
   */
  wanted: string | undefined
  first: string | undefined
}

/** Walks a guide on one page: the phone's own "back" returns to the overview. */
function Walk({ guide, wanted, first }: WalkProps) {
  const own = guide.steps.find(({ id }) => id === first)?.cases?.[0]
  const { progress, chosen, steps, change, choose, refused } = useProgress(guide, wanted ?? own)
  // Found once: a tick must not turn the page.
  const [at, setAt] = useState(() => first ?? whereToGoOn(progress, steps)?.id)
  const [ended, setEnded] = useState(false)
  const found = steps.findIndex(({ id }) => id === at)
  const index = Math.max(0, found)
  const step = steps[index]
  const page = ended ? steps.length : index

  const goTo = (target: number) => {
    const next = steps[target]
    change((now) => (next ? { ...now, at: next.id } : afterTheLast(now, steps)))
    if (next) setAt(next.id)
    setEnded(!next)
    scrollToTop()
  }
  const contact = useContact(step && callFromStep(guide, step))
  const swipe = useSwipe({
    onForward: () => {
      if (!ended) goTo(page + 1)
    },
    onBack: () => {
      if (page > 0) goTo(page - 1)
    },
  })
  useShare(() => ({
    title: step ? `${titleIn(guide, chosen)}，第 ${index + 1} 步：${step.title}` : `图解：${guide.title}`,
    path: stepLink(guide.id, step?.id ?? '', chosen?.id),
  }))
  if (!step) return <UnknownGuide />
  if (guide.cases.length > 0 && !chosen) return <ChooseCase guide={guide} onChoose={choose} />

  const place = { guide, chosen, index: page, count: steps.length }
  // What stays when a page is turned stands beside the page: Taro sends all of a box in which a part is replaced.
  return (
    <Screen withBar>
      <WalkHead {...place} />
      <Refusal refused={refused} />
      <View {...swipe}>
        {ended ? (
          <EndPage
            guide={guide}
            steps={steps}
            progress={progress}
            onTickAll={() => {
              change((now) => withAllTicked(now, steps))
            }}
          />
        ) : (
          <StepPage
            key={step.id}
            step={step}
            steps={steps}
            index={index}
            ticked={progress.done.includes(step.id)}
            contact={contact}
            onTick={() => {
              change((now) => withTick(now, step.id, !now.done.includes(step.id)))
            }}
          />
        )}
      </View>
      <WalkBar {...place} onGo={goTo} />
      {contact.sheet}
    </Screen>
  )
}
