import { View } from '@tarojs/components'
import { asHeading } from '@/ui/a11y'
import { Row } from '@/ui/row'
import { Screen } from '@/ui/screen'
import { app } from '@/model/handbook/app'
import { rules } from '@/model/handbook/outline'
import { SITUATIONS } from '@/model/deadlines/situations'
import { open } from '@/phone/navigation'
import { useShare } from '@/phone/share'
import { DEADLINES, deadlineLink } from '@/routes'

export default function DeadlinesPage() {
  useShare(() => ({ title: app.shares.deadlines ?? app.name, path: DEADLINES }))
  return (
    <Screen>
      <View className="title" {...asHeading(1)}>
        你想知道哪个日期
      </View>
      <View className="note">选一种情况，填上自己的日期，马上得到结果和依据。</View>
      <View className="card spaced">
        {rules.map((rule) => (
          <Row
            key={rule}
            text={SITUATIONS[rule]}
            onOpen={() => {
              open(deadlineLink(rule))
            }}
          />
        ))}
      </View>
    </Screen>
  )
}
