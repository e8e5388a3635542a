import { View } from '@tarojs/components'
import { asHeading } from '@/ui/a11y'
import { ContinueRow } from '@/ui/continue-row'
import { LinkRows } from '@/ui/link-rows'
import { Screen } from '@/ui/screen'
import { useShare } from '@/phone/share'
import { checklists, guides } from '@/model/handbook/outline'
import { checklistLink, guideLink, GUIDES } from '@/routes'

export default function GuidesPage() {
  useShare(() => ({ title: '学信网怎么用：一步一图，照着点', path: GUIDES }))
  return (
    <Screen>
      <View className="title" {...asHeading(1)}>
        一步一图，照着做
      </View>
      <View className="note">画面根据手册绘制，学信网的页面可能有变化。进度只保存在这部手机上。</View>
      <ContinueRow />
      <View className="card spaced">
        <LinkRows links={guides.map(({ id, title, lead }) => ({ url: guideLink(id), title, note: lead }))} />
      </View>
      <View className="heading" {...asHeading(2)}>
        要带哪些材料
      </View>
      <View className="card">
        <LinkRows links={checklists.map(({ id, title, lead }) => ({ url: checklistLink(id), title, note: lead }))} />
      </View>
    </Screen>
  )
}
