import { Text, View } from '@tarojs/components'
import { app } from '@/model/handbook/app'
import './unsaid.css'

interface UnsaidProps {
  /** Short phrases; nothing is shown where there are none. */
  phrases: readonly string[]
}

/** What the handbook leaves open, told once on a page. */
export function Unsaid({ phrases }: UnsaidProps) {
  if (phrases.length === 0) return null
  return (
    <View className="unsaid note">
      <Text className="strong">手册没写，要问{app.office}的：</Text>
      {phrases.join('、')}。
    </View>
  )
}
