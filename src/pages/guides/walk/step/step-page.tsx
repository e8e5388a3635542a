import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { ShareButton } from '@/ui/share-button'
import { Prose } from '@/ui/prose'
import { usePointing } from '@/ui/drawings/use-pointing'
import { Unsaid } from '@/ui/unsaid'
import type { ContactActions } from '@/ui/use-contact'
import { useFirstPaint } from '@/phone/first-paint'
import { positionOf } from '@/model/guides/latest'
import type { GuideStep } from '@/model/guides/types'
import type { Block } from '@/model/handbook/types'
import { ActButton } from './act-button'
import { Drawing } from './drawing'
import { StepTick } from './step-tick'
import { Stuck } from './stuck'
import { WayBack } from './way-back'

interface StepPageProps {
  step: GuideStep
  steps: readonly GuideStep[]
  /** Of the step, from 0. */
  index: number
  ticked: boolean
  contact: ContactActions
  onTick: () => void
}

/** One step: what to do, where to tap, what should happen, and help for readers who are stuck. */
export function StepPage({ step, steps, index, ticked, contact, onTick }: StepPageProps) {
  const painted = useFirstPaint()
  const [pointed, point] = usePointing()
  return (
    <>
      <View className="note">
        {positionOf(index, steps.length)}
        {step.optional && ' · 可以不做'}
      </View>
      <Heading level={1} className="step-title">
        {step.title}
      </Heading>
      <View className="what">
        <Prose blocks={step.what} onCopy={contact.copyText} onPoint={point} />
      </View>
      {step.act?.map((act) => (
        <ActButton key={act} act={act} contact={contact} />
      ))}
      <Drawing step={step} steps={steps} index={index} pointed={pointed} painted={painted} />
      {painted && (
        <View>
          <Part title="你会看到" kind="see" blocks={step.see} onCopy={contact.copyText} />
          <Part title="注意" kind="mind" blocks={step.mind} onCopy={contact.copyText}>
            {step.leaves && <WayBack />}
          </Part>
          <Part title="不对的话" kind="trouble" blocks={step.trouble} onCopy={contact.copyText} />
          <StepTick step={step} ticked={ticked} onTick={onTick} />
          <Unsaid phrases={step.unsaid} />
          <Stuck step={step} contact={contact} />
          <ShareButton kind="quiet">把这一步发给同学</ShareButton>
        </View>
      )}
    </>
  )
}

interface PartProps {
  title: string
  kind: 'see' | 'mind' | 'trouble'
  blocks: Block[]
  onCopy: (text: string) => void
}

function Part({ title, kind, blocks, onCopy, children }: PropsWithChildren<PartProps>) {
  if (blocks.length === 0) return null
  return (
    <View className={`card padded spaced step-${kind}`}>
      <Heading level={2} look="strong">
        {title}
      </Heading>
      <Prose blocks={blocks} onCopy={onCopy} />
      {children}
    </View>
  )
}
