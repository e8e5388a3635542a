import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'

interface CardProps {
  /** Whether to pad the content; rows have their own padding. */
  padded?: boolean
  /** Whether to leave space above it. */
  spaced?: boolean
  className?: string
}

/** A card on the page's background. */
export function Card({ padded = false, spaced = false, className, children }: PropsWithChildren<CardProps>) {
  const names = ['card', padded && 'padded', spaced && 'spaced', className]
  return <View className={names.filter(Boolean).join(' ')}>{children}</View>
}
