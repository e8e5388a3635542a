import { useState } from 'react'
import { View } from '@tarojs/components'
import { asButton, asImage } from '@/ui/a11y'
import { describePath, titleOf } from '@/model/guides/describe'
import { openedScreen, screenOf } from '@/model/guides/handbook'
import { instructionAt } from '@/model/guides/instruction'
import type { ShownScreen } from '@/model/guides/pictures'
import { isRehearsed, nextMarks, NOT_BEGUN, tapped } from '@/model/guides/rehearsal'
import type { GuideStep } from '@/model/guides/types'
import { blockText } from '@/model/handbook/text'
import { Path } from '@/ui/drawings/path'
import { PhoneScreen, type Pointed } from '@/ui/drawings/phone-screen'
import './drawing.css'

interface DrawingProps {
  step: GuideStep
  steps: readonly GuideStep[]
  index: number
  /** The mark that the step's text points at, from `usePointing`. */
  pointed?: Pointed | undefined
  /** The page's own `useFirstPaint`, so that both are sent together. */
  painted: boolean
}

/** The step's picture: a screen on which its taps can be rehearsed, or the path of who does what; nothing for a step without. */
export function Drawing({ step, steps, index, pointed, painted }: DrawingProps) {
  const screen = screenOf(step)
  if (screen)
    return <RehearsedScreen step={step} after={steps[index + 1]} screen={screen} pointed={pointed} painted={painted} />
  if (step.who === undefined) return null
  return (
    <View className="drawn">
      <Path steps={steps} at={index} />
      <View className="note drawn-label" {...asImage(describePath(steps, index))}>
        示意图
      </View>
    </View>
  )
}

interface RehearsedScreenProps {
  step: GuideStep
  /** The step after it. */
  after: GuideStep | undefined
  screen: ShownScreen
  pointed: Pointed | undefined
  painted: boolean
}

function RehearsedScreen({ step, after, screen, pointed, painted }: RehearsedScreenProps) {
  const [rehearsal, setRehearsal] = useState(NOT_BEGUN)
  const [seen, setSeen] = useState(0)
  const times = pointed?.times ?? 0
  const task = { marks: step.picture?.marks.length ?? 0, either: step.picture?.either ?? false }
  const isDone = isRehearsed(rehearsal, task)
  const next = nextMarks(rehearsal, task)
  const isPointed = times > seen
  const instruction = instructionAt(step, (isPointed ? pointed?.mark : next[0]) ?? task.marks)
  const [outcome] = step.see
  return (
    <View className="drawn">
      <View className="note drawn-label" {...asImage(titleOf(screen))}>
        {instruction === undefined ? '示意图，点一点，练一遍' : `示意图，点一点：${instruction}`}
      </View>
      <PhoneScreen
        screen={screen}
        name={step.id}
        done={rehearsal.done}
        next={next}
        missed={rehearsal.missed}
        painted={painted}
        opened={isDone ? openedScreen(step, after) : undefined}
        pointed={isPointed ? pointed : undefined}
        onTap={(mark) => {
          setSeen(times)
          setRehearsal((now) => tapped(now, task, mark))
        }}
      />
      {isDone && (
        <View className="note rehearsed">
          {outcome ? `练完了。做完会看到：${blockText(outcome)}` : '练完了。'}
          <View
            className="rehearse-again"
            onClick={() => {
              setRehearsal(NOT_BEGUN)
            }}
            {...asButton()}
          >
            再练一遍
          </View>
        </View>
      )}
    </View>
  )
}
