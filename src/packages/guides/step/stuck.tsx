import { View } from '@tarojs/components'
import { asButton } from '@/components/a11y'
import { Fold } from '@/components/fold'
import { Icon } from '@/components/icon'
import { LinkRows, type LinkRow } from '@/components/link-rows'
import type { OfficeActions } from '@/components/use-office'
import type { GuideStep, WayOut } from '@/guides/types'
import { nextStepTitle } from '@/handbook/next-step-text'
import { findEntry, guides } from '@/handbook/outline'
import { nextStepLink, questionLink } from '@/routes'
import '@/components/button.css'

interface StuckProps {
  step: GuideStep
  office: OfficeActions
}

/** Where to go when the step doesn't work out. */
export function Stuck({ step: { stuck }, office }: StuckProps) {
  return (
    <View className="spaced">
      <Fold title="我卡住了">
        <View className="ways-out">
          <LinkRows links={stuck.flatMap((way) => linkTo(way) ?? [])} />
        </View>
        {stuck.some(({ kind }) => kind === 'map') && (
          <View className="button way-out" onClick={office.navigateToOffice} {...asButton()}>
            <Icon name="pin" />
            开始导航
          </View>
        )}
        <View className="button way-out" onClick={office.callOffice} {...asButton()}>
          <Icon name="phone" />
          拨打电话
        </View>
      </Fold>
    </View>
  )
}

function linkTo(way: WayOut): LinkRow | undefined {
  if (way.kind === 'question') {
    return { url: questionLink(way.number), title: `看问题${way.number}：${findEntry(way.number)?.title ?? ''}` }
  }
  const url = nextStepLink(way)
  return url === undefined ? undefined : { url, title: nextStepTitle(way, guides) }
}
