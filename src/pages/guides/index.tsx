import { View } from '@tarojs/components'
import { asHeading } from '@/ui/a11y'
import { ContinueRow } from '@/ui/continue-row'
import { LinkRows } from '@/ui/link-rows'
import { Screen } from '@/ui/screen'
import { useShare } from '@/phone/share'
import { app } from '@/model/handbook/app'
import { checklists, guides } from '@/model/handbook/outline'
import { checklistLink, guideLink, GUIDES } from '@/routes'

export default function GuidesPage() {
  useShare(() => ({ title: app.shares.guides ?? app.name, path: GUIDES }))
  return (
    <Screen>
      <View className="title" {...asHeading(1)}>
        一步一图，照着做
      </View>
      <View className="note">{app.drawings}进度只保存在这部手机上。</View>
      <ContinueRow />
      {guides.length > 0 && (
        <View className="card spaced">
          <LinkRows links={guides.map(({ id, title, lead }) => ({ url: guideLink(id), title, note: lead }))} />
        </View>
      )}
      {checklists.length > 0 && (
        <View>
          <View className="heading" {...asHeading(2)}>
            要带哪些材料
          </View>
          <View className="card">
            <LinkRows
              links={checklists.map(({ id, title, lead }) => ({ url: checklistLink(id), title, note: lead }))}
            />
          </View>
        </View>
      )}
    </Screen>
  )
}
