import { View } from '@tarojs/components'
import './refusal.css'

/** Says that ticks will be lost when the app is closed. */
export function Refusal({ refused }: { refused: boolean }) {
  return (
    <View className={refused ? 'card padded refusal' : 'hidden'}>
      这部手机现在存不下进度，可能是存储空间满了。可以接着做，关掉小程序以后要重新勾选。
    </View>
  )
}
