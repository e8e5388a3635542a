import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { asHeading } from './a11y'

const LOOKS = { 1: 'title', 2: 'heading', 3: 'strong' } as const

interface HeadingProps {
  /** 1 is the page's title, 2 opens a part of the page, 3 a part of that. */
  level: 1 | 2 | 3
  /** Class names of a look other than the level's. */
  look?: string
  className?: string
}

/** A heading, which looks and is read out by its level. */
export function Heading({ level, look = LOOKS[level], className, children }: PropsWithChildren<HeadingProps>) {
  return (
    <View className={className === undefined ? look : `${look} ${className}`} {...asHeading(level)}>
      {children}
    </View>
  )
}
