import { useState } from 'react'
import { withRescue } from '@/ui/rescue'
import { useParams } from '@/phone/navigation'
import { scrollToTop } from '@/phone/scroll'
import { useShare } from '@/phone/share'
import { findGuide } from '@/model/guides/handbook'
import { whereToGoOn, withAllTicked, withTick } from '@/model/guides/progress'
import type { Guide } from '@/model/guides/types'
import { stepLink } from '@/routes'
import { ChooseCase } from '../choose-case'
import { titleIn } from '../title'
import { UnknownGuide } from '../unknown-guide'
import { useProgress } from '../use-progress'
import { EndScreen } from './end-screen'
import { StepScreen } from './step-screen'
import './index.css'

function StepPage() {
  const params = useParams()
  const guide = findGuide(params.guide)
  return guide ? <Walk guide={guide} wanted={params.case} first={params.step} /> : <UnknownGuide />
}

export default withRescue(StepPage)

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

  useShare(() => ({
    title: step ? `${titleIn(guide, chosen)}，第 ${index + 1} 步：${step.title}` : `图解：${guide.title}`,
    path: stepLink(guide.id, step?.id ?? '', chosen?.id),
  }))
  if (!step) return <UnknownGuide />
  if (guide.cases.length > 0 && !chosen) return <ChooseCase guide={guide} onChoose={choose} />

  const goTo = (target: number) => {
    const next = steps[target]
    if (next) {
      change((now) => ({ ...now, at: next.id }))
      setAt(next.id)
    }
    setEnded(!next)
    scrollToTop()
  }

  if (ended) {
    return (
      <EndScreen
        guide={guide}
        chosen={chosen}
        steps={steps}
        progress={progress}
        refused={refused}
        onGo={goTo}
        onTickAll={() => {
          change((now) => withAllTicked(now, steps))
        }}
      />
    )
  }

  return (
    <StepScreen
      key={step.id}
      guide={guide}
      chosen={chosen}
      steps={steps}
      index={index}
      ticked={progress.done.includes(step.id)}
      refused={refused}
      onGo={goTo}
      onTick={() => {
        change((now) => withTick(now, step.id, !now.done.includes(step.id)))
      }}
    />
  )
}
