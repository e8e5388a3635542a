import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { withRescue } from '@/ui/rescue'
import { Row } from '@/ui/row'
import { Screen } from '@/ui/screen'
import { app } from '@/model/handbook/app'
import { deadlines } from '@/model/handbook/outline'
import { open } from '@/phone/navigation'
import { useShare } from '@/phone/share'
import { DEADLINES, deadlineLink } from '@/routes'
import { KeptDates } from './kept-dates'

function DeadlinesPage() {
  useShare(() => ({ title: app.shares.deadlines ?? app.name, path: DEADLINES }))
  return (
    <Screen>
      <Heading level={1}>你想知道哪个日期</Heading>
      <KeptDates />
      <View className="note">选一种情况，填上自己的日期，马上得到结果和依据。</View>
      <Card spaced>
        {deadlines.map(({ id, title }) => (
          <Row
            key={id}
            text={title}
            onOpen={() => {
              open(deadlineLink(id))
            }}
          />
        ))}
      </Card>
    </Screen>
  )
}

export default withRescue(DeadlinesPage)
