import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { Screen } from '@/ui/screen'
import { FIRST_QUESTION, type DiagnosisPath } from '@/model/diagnosis'
import { app } from '@/model/handbook/app'
import { diagnosis } from '@/model/diagnosis/handbook'
import { open, openTab } from '@/phone/navigation'
import { OFFICE, searchLink } from '@/routes'
import { Choices } from './choices'

/** Start of the diagnosis: what has happened? */
export function StartScreen({ onGo }: { onGo: (path: DiagnosisPath) => void }) {
  return (
    <Screen>
      <Heading level={1}>{FIRST_QUESTION}</Heading>
      <View className="note">选一个，再答几个小问题，就知道现在该做什么。不问也不保存个人信息。</View>
      <Choices
        choices={diagnosis.symptoms}
        onChoose={(id) => {
          onGo([id])
        }}
      />
      <Heading level={2}>都不是？</Heading>
      <Card>
        <Row
          text="搜一搜"
          note="用自己的话，在手册里找答案"
          onOpen={() => {
            open(searchLink())
          }}
        />
        <Row
          text={`联系${app.office}`}
          note="电话、地址和来电前的准备"
          onOpen={() => {
            openTab(OFFICE)
          }}
        />
      </Card>
    </Screen>
  )
}
