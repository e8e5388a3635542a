import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'

interface CardProps {
  /** With room around what it holds; rows bring their own. */
  padded?: boolean
  /** With room above it. */
  spaced?: boolean
  className?: string
}

/** A sheet of paper on the ground of the page. */
export function Card({ padded = false, spaced = false, className, children }: PropsWithChildren<CardProps>) {
  const names = ['card', padded && 'padded', spaced && 'spaced', className]
  return <View className={names.filter(Boolean).join(' ')}>{children}</View>
}
