import { View } from '@tarojs/components'
import { Fold } from '@/ui/fold'
import { LinkRows, type LinkRow } from '@/ui/link-rows'
import { PrepareCall } from '@/ui/prepare-call'
import type { ContactActions } from '@/ui/use-contact'
import type { GuideStep, WayOut } from '@/model/guides/types'
import { nextStepTitle } from '@/model/handbook/next-step-text'
import { findEntry, outline } from '@/model/handbook/outline'
import { nextStepLink, questionLink } from '@/routes'
import { ActButton } from './act-button'

interface StuckProps {
  step: GuideStep
  contact: ContactActions
}

/** Help when the step doesn't work. */
export function Stuck({ step: { stuck }, contact }: StuckProps) {
  return (
    <View className="spaced">
      <Fold title="我卡住了">
        <View className="ways-out">
          <LinkRows links={stuck.flatMap((way) => linkTo(way) ?? [])} />
        </View>
        <ActButton act="call" contact={contact} />
        <PrepareCall contact={contact} />
      </Fold>
    </View>
  )
}

function linkTo(way: WayOut): LinkRow | undefined {
  if (way.kind === 'question') {
    return { url: questionLink(way.number), title: `看问题${way.number}：${findEntry(way.number)?.title ?? ''}` }
  }
  const url = nextStepLink(way)
  return url === undefined ? undefined : { url, title: nextStepTitle(way, outline) }
}
