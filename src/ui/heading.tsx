import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { asHeading } from './a11y'

const LOOKS = { 1: 'title', 2: 'heading', 3: 'strong' } as const

interface HeadingProps {
  /** 1 is the page's title, 2 a section, 3 a subsection. */
  level: 1 | 2 | 3
  /** Class names that override the level's style. */
  look?: string
  className?: string
}

/** A heading, styled and read out according to its level. */
export function Heading({ level, look = LOOKS[level], className, children }: PropsWithChildren<HeadingProps>) {
  return (
    <View className={className === undefined ? look : `${look} ${className}`} {...asHeading(level)}>
      {children}
    </View>
  )
}
