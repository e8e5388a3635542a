import { View } from '@tarojs/components'
import { Row } from '@/components/row'
import { open } from '@/device/navigation'
import { nextStepTitle } from '@/handbook/next-step-text'
import { guides } from '@/handbook/outline'
import type { NextStep } from '@/handbook/types'
import { deadlineLink, diagnosisLink, guideLink } from '@/routes'

/** The ways on from a question that have a screen of their own; call and map stand in the bar below. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  const rows = steps.flatMap((step) => {
    const url = urlOf(step)
    return url === undefined ? [] : [{ url, title: nextStepTitle(step, guides) }]
  })
  if (rows.length === 0) return null
  return (
    <View className="card spaced">
      {rows.map(({ url, title }) => (
        <Row
          key={url}
          text={title}
          onOpen={() => {
            open(url)
          }}
        />
      ))}
    </View>
  )
}

function urlOf(step: NextStep): string | undefined {
  if (step.kind === 'guide') return guideLink(step.id)
  if (step.kind === 'deadline') return deadlineLink(step.id)
  return step.kind === 'diagnosis' ? diagnosisLink(step.id) : undefined
}
