import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import './bottom-bar.css'

/** A bar of buttons within thumb reach; the `Screen` must be told to leave room for it. */
export function BottomBar({ children }: PropsWithChildren) {
  return <View className="bottom-bar">{children}</View>
}
