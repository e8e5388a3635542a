import { View } from '@tarojs/components'
import { LinkRows } from '@/ui/link-rows'
import { nextStepTitle } from '@/model/handbook/next-step-text'
import { deadlines, guides } from '@/model/handbook/outline'
import type { NextStep } from '@/model/handbook/types'
import { nextStepLink } from '@/routes'

/** The ways on from a question that have a screen of their own; call and map stand in the bar below. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  const links = steps.flatMap((step) => {
    const url = nextStepLink(step)
    return url === undefined ? [] : [{ url, title: nextStepTitle(step, { guides, deadlines }) }]
  })
  if (links.length === 0) return null
  return (
    <View className="card spaced">
      <LinkRows links={links} />
    </View>
  )
}
