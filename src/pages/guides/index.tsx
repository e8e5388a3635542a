import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { useGuideUnderWay } from '@/ui/guide-under-way'
import { LinkRows } from '@/ui/link-rows'
import { withRescue } from '@/ui/rescue'
import { Screen } from '@/ui/screen'
import { useShare } from '@/phone/share'
import { app } from '@/model/handbook/app'
import { checklists, guides } from '@/model/handbook/outline'
import { checklistLink, guideLink, GUIDES } from '@/routes'

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
      {guides.length > 0 && (
        <Card spaced>
          <LinkRows links={guides.map(({ id, title, lead }) => ({ url: guideLink(id), title, note: lead }))} />
        </Card>
      )}
      {checklists.length > 0 && (
        <View>
          <Heading level={2}>要带哪些材料</Heading>
          <Card>
            <LinkRows
              links={checklists.map(({ id, title, lead }) => ({ url: checklistLink(id), title, note: lead }))}
            />
          </Card>
        </View>
      )}
    </Screen>
  )
}

export default withRescue(GuidesPage)
