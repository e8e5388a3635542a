import { View } from '@tarojs/components'
import { asHeading } from '@/components/a11y'
import { ContinueRow } from '@/components/continue-row'
import { Row } from '@/components/row'
import { Screen } from '@/components/screen'
import { open } from '@/device/navigation'
import { useShare } from '@/device/share'
import { checklists, guides } from '@/handbook/outline'
import type { GuideEntry } from '@/handbook/types'
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
      <Entries entries={guides} linkTo={guideLink} />
      <View className="heading" {...asHeading(2)}>
        要带哪些材料
      </View>
      <Entries entries={checklists} linkTo={checklistLink} />
    </Screen>
  )
}

interface EntriesProps {
  entries: readonly GuideEntry[]
  linkTo: (id: string) => string
}

function Entries({ entries, linkTo }: EntriesProps) {
  return (
    <View className="card spaced">
      {entries.map(({ id, title, lead }) => (
        <Row
          key={id}
          text={title}
          note={lead}
          onOpen={() => {
            open(linkTo(id))
          }}
        />
      ))}
    </View>
  )
}
