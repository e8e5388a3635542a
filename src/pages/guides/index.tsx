import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { useGuideUnderWay } from '@/ui/guide-under-way'
import { LinkRows } from '@/ui/link-rows'
import { withRescue } from '@/ui/rescue'
import { Screen } from '@/ui/screen'
import { useShare } from '@/phone/share'
import { app } from '@/model/handbook/app'
import { guides, stages } from '@/model/handbook/outline'
import { GUIDES } from '@/routes'
import { GuideRow } from './guide-row'

function GuidesPage() {
  const underWay = useGuideUnderWay()
  useShare(() => ({ title: app.shares.guides ?? app.name, path: GUIDES }))
  return (
    <Screen>
      <Heading level={1}>一步一图，照着做</Heading>
      <View className="note">{app.drawings}进度只保存在这部手机上。</View>
      {underWay && (
        <Card spaced>
          <LinkRows links={[underWay]} />
        </Card>
      )}
      {[...stages, undefined].map((stage) => {
        const own = guides.filter((guide) => guide.stage === stage?.id)
        return (
          own.length > 0 && (
            <View key={stage?.id ?? ''}>
              <Heading level={2}>{stage?.title ?? '其他'}</Heading>
              <Card>
                {own.map((guide) => (
                  <GuideRow key={guide.id} guide={guide} />
                ))}
              </Card>
            </View>
          )
        )
      })}
    </Screen>
  )
}

export default withRescue(GuidesPage)
