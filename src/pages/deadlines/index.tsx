import { View } from '@tarojs/components'
import { asHeading } from '@/ui/a11y'
import { Row } from '@/ui/row'
import { Screen } from '@/ui/screen'
import { deadlines } from '@/model/handbook/outline'
import { open } from '@/phone/navigation'
import { useShare } from '@/phone/share'
import { DEADLINES, deadlineLink } from '@/routes'

export default function DeadlinesPage() {
  useShare(() => ({ title: '学籍学历的日期：填自己的情况，算出是哪天', path: DEADLINES }))
  return (
    <Screen>
      <View className="title" {...asHeading(1)}>
        你想知道哪个日期
      </View>
      <View className="note">选一种情况，填上自己的日期，马上得到结果和依据。</View>
      <View className="card spaced">
        {deadlines.map(({ id, title }) => (
          <Row
            key={id}
            text={title}
            onOpen={() => {
              open(deadlineLink(id))
            }}
          />
        ))}
      </View>
    </Screen>
  )
}
