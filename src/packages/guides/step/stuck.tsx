import { View } from '@tarojs/components'
import { asButton } from '@/components/a11y'
import { Fold } from '@/components/fold'
import { Icon } from '@/components/icon'
import { Prose } from '@/components/prose'
import { Row } from '@/components/row'
import type { OfficeActions } from '@/components/use-office'
import { open } from '@/device/navigation'
import type { GuideStep, WayOut } from '@/guides/types'
import { nextStepTitle } from '@/handbook/next-step-text'
import { findEntry, guides } from '@/handbook/outline'
import { deadlineLink, diagnosisLink, guideLink, questionLink } from '@/routes'
import '@/components/button.css'

interface StuckProps {
  step: GuideStep
  office: OfficeActions
}

/** What to do when the step doesn't work out. */
export function Stuck({ step: { trouble, stuck }, office }: StuckProps) {
  const links = stuck.flatMap((way) => linkTo(way) ?? [])
  return (
    <View className="spaced">
      <Fold title="我卡住了">
        <Prose blocks={trouble} onCopy={office.copyText} />
        <View className="ways-out">
          {links.map(({ url, title }) => (
            <Row
              key={url}
              text={title}
              onOpen={() => {
                open(url)
              }}
            />
          ))}
        </View>
        {stuck.some(({ kind }) => kind === 'map') && (
          <View className="button" onClick={office.navigateToOffice} {...asButton()}>
            <Icon name="pin" />
            开始导航
          </View>
        )}
        <View className="button" onClick={office.callOffice} {...asButton()}>
          <Icon name="phone" />
          拨打电话
        </View>
      </Fold>
    </View>
  )
}

function linkTo(way: WayOut): { url: string; title: string } | undefined {
  switch (way.kind) {
    case 'question':
      return { url: questionLink(way.number), title: `看问题${way.number}：${findEntry(way.number)?.title ?? ''}` }
    case 'guide':
      return { url: guideLink(way.id), title: nextStepTitle(way, guides) }
    case 'diagnosis':
      return { url: diagnosisLink(way.id), title: nextStepTitle(way, guides) }
    case 'deadline':
      return { url: deadlineLink(way.id), title: nextStepTitle(way, guides) }
    default:
      return undefined
  }
}
