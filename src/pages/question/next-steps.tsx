import { Card } from '@/ui/card'
import { LinkRows } from '@/ui/link-rows'
import { nextStepTitle } from '@/model/handbook/next-step-text'
import { outline } from '@/model/handbook/outline'
import type { NextStep } from '@/model/handbook/types'
import { nextStepLink } from '@/routes'

/** Next steps that open another screen; call and map are in the bar below. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  const links = steps.flatMap((step) => {
    const url = nextStepLink(step)
    return url === undefined ? [] : [{ url, title: nextStepTitle(step, outline) }]
  })
  if (links.length === 0) return null
  return (
    <Card spaced>
      <LinkRows links={links} />
    </Card>
  )
}
