import { useState, type CSSProperties, type PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { useTextScale } from '@/phone/text-size'
import { hasNoDarkMode } from '@/phone/theme'
import { asMain } from './a11y'

interface ScreenProps {
  /** Leaves room for a bar fixed to the bottom. */
  withBar?: boolean
}

/** The base of every page: margins, colours, and text that follows the reader's font setting. */
export function Screen({ withBar = false, children }: PropsWithChildren<ScreenProps>) {
  const scale = useTextScale()
  const [isLight] = useState(hasNoDarkMode)
  const style = scale === 1 ? {} : { style: { '--font-scale': String(scale) } as CSSProperties }
  const names = ['screen', withBar && 'with-bar', isLight && 'always-light']
  return (
    <View className={names.filter(Boolean).join(' ')} {...style} {...asMain()}>
      {children}
    </View>
  )
}
