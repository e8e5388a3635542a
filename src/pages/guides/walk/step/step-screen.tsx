import type { CSSProperties } from 'react'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { ShareButton } from '@/ui/share-button'
import { Prose } from '@/ui/prose'
import { Screen } from '@/ui/screen'
import { usePointing } from '@/ui/drawings/use-pointing'
import { Unsaid } from '@/ui/unsaid'
import { useContact } from '@/ui/use-contact'
import { useFirstPaint } from '@/phone/first-paint'
import { positionOf } from '@/model/guides/latest'
import type { Case, Guide, GuideStep } from '@/model/guides/types'
import { callFromStep } from '@/model/handbook/call-contexts'
import type { Block } from '@/model/handbook/types'
import { Refusal } from '@/ui/refusal'
import { ActButton } from './act-button'
import { Drawing } from './drawing'
import { StepTick } from './step-tick'
import { Stuck } from './stuck'
import { useSwipe } from './use-swipe'
import { WalkBar } from './walk-bar'

interface StepScreenProps {
  guide: Guide
  chosen: Case | undefined
  steps: readonly GuideStep[]
  index: number
  ticked: boolean
  refused: boolean
  /** Goes to the step at that index; that after the last one is the guide's end. */
  onGo: (target: number) => void
  onTick: () => void
}

/** One step: what to do, where to tap, what should happen, and help for readers who are stuck. */
export function StepScreen({ guide, chosen, steps, index, ticked, refused, onGo, onTick }: StepScreenProps) {
  const step = steps[index]
  const contact = useContact(step && callFromStep(guide, step))
  const painted = useFirstPaint()
  const [pointed, point] = usePointing()
  const swipe = useSwipe({
    onForward: () => {
      onGo(index + 1)
    },
    onBack: () => {
      if (index > 0) onGo(index - 1)
    },
  })
  if (!step) return null
  const share = `${Math.round(((index + 1) / steps.length) * 100)}%`

  return (
    <Screen withBar>
      <View {...swipe}>
        <View className="note">
          {guide.title}
          {chosen && ` · ${chosen.title}`}
        </View>
        <View className="walk-progress" style={{ '--done': share } as CSSProperties} />
        <View className="note">
          {positionOf(index, steps.length)}
          {step.optional && ' · 可以不做'}
        </View>
        <Heading level={1} className="step-title">
          {step.title}
        </Heading>
        <Refusal refused={refused} />
        <View className="what">
          <Prose blocks={step.what} onCopy={contact.copyText} onPoint={point} />
        </View>
        {step.act?.map((act) => (
          <ActButton key={act} act={act} contact={contact} />
        ))}
        <Drawing step={step} steps={steps} index={index} pointed={pointed} />
        {painted && (
          <View>
            <Part title="你会看到" kind="see" blocks={step.see} onCopy={contact.copyText} />
            <Part title="注意" kind="mind" blocks={step.mind} onCopy={contact.copyText} />
            <Part title="不对的话" kind="trouble" blocks={step.trouble} onCopy={contact.copyText} />
            <StepTick step={step} ticked={ticked} onTick={onTick} />
            <Unsaid phrases={step.unsaid} />
            <Stuck step={step} contact={contact} />
            <ShareButton kind="quiet">把这一步发给同学</ShareButton>
          </View>
        )}
      </View>
      <WalkBar guide={guide} chosen={chosen} index={index} count={steps.length} onGo={onGo} />
      {contact.sheet}
    </Screen>
  )
}

interface PartProps {
  title: string
  kind: 'see' | 'mind' | 'trouble'
  blocks: Block[]
  onCopy: (text: string) => void
}

function Part({ title, kind, blocks, onCopy }: PartProps) {
  if (blocks.length === 0) return null
  return (
    <View className={`card padded spaced step-${kind}`}>
      <Heading level={2} look="strong">
        {title}
      </Heading>
      <Prose blocks={blocks} onCopy={onCopy} />
    </View>
  )
}
