import { View } from '@tarojs/components'
import { useUpdate } from '@/phone/update'
import { asButton } from './a11y'
import './update-strip.css'

/** Offers a newer release in an overlay at the bottom edge, so that the content being read does not move. */
export function UpdateStrip() {
  const update = useUpdate()
  if (!update) return null
  return (
    <View className="update">
      <View className="update-strip" onClick={update} {...asButton()}>
        有新内容，点这里更新
      </View>
    </View>
  )
}
