import { View } from '@tarojs/components'
import { asHeading } from '@/components/a11y'
import { Screen } from '@/components/screen'
import type { DiagnosisPath } from '@/diagnosis'
import { diagnosis } from '@/diagnosis/handbook'
import { Choices } from './choices'

/** Where the diagnosis begins: what has happened? */
export function StartScreen({ onGo }: { onGo: (path: DiagnosisPath) => void }) {
  return (
    <Screen>
      <View className="title" {...asHeading(1)}>
        你遇到了哪一种情况
      </View>
      <View className="note">选一个，再答几个小问题，就知道现在该做什么。不问也不保存个人信息。</View>
      <Choices
        choices={diagnosis.symptoms}
        onChoose={(id) => {
          onGo([id])
        }}
      />
    </Screen>
  )
}
