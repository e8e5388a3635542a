import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import './bottom-bar.css'

/** A bar of buttons under the thumb, for a `Screen` that is told of it. */
export function BottomBar({ children }: PropsWithChildren) {
  return <View className="bottom-bar">{children}</View>
}
