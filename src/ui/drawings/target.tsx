import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'

interface TargetProps {
  className: string
  /** The number of the mark on it, if it is a spot to tap or to fill in. */
  mark: number | undefined
}

/** A drawn item, circled and numbered if it has a mark. */
export function Target({ className, mark, children }: PropsWithChildren<TargetProps>) {
  if (mark === undefined) return <View className={className}>{children}</View>
  return (
    <View className={`${className} marked`}>
      {children}
      <View className="mark">{mark}</View>
    </View>
  )
}
