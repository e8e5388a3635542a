import { View } from '@tarojs/components'
import { Fold } from '@/ui/fold'
import { LinkRows } from '@/ui/link-rows'
import { PrepareCall } from '@/ui/prepare-call'
import type { ContactActions } from '@/ui/use-contact'
import type { GuideStep } from '@/model/guides/types'
import { nextStepTitle } from '@/model/handbook/next-step-text'
import { outline } from '@/model/handbook/outline'
import { destinationLink } from '@/routes'
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
          <LinkRows links={stuck.map((way) => ({ url: destinationLink(way), title: nextStepTitle(way, outline) }))} />
        </View>
        <ActButton act="call" contact={contact} />
        <PrepareCall contact={contact} />
      </Fold>
    </View>
  )
}
