import { View } from '@tarojs/components'
import { app } from '@/model/handbook/app'
import { asImage } from '@/ui/a11y'
import './way-back.css'

/** WeChat's chats, pulled down, with the mini programs used last above them: this one is to be tapped. */
export function WayBack() {
  return (
    <View className="way-back always-light" {...asImage(`示意图，聊天列表往下拉，点“${app.name}”`)}>
      <View className="way-back-program">{app.name}</View>
    </View>
  )
}
