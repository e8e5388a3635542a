import type { CSSProperties, PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { useTextScale } from '@/phone/text-size'
import { asMain } from './a11y'

interface ScreenProps {
  /** Leaves room for a bar fixed to the bottom. */
  withBar?: boolean
}

/** The base of every page: margins, colours, and text that follows the reader's font setting. */
export function Screen({ withBar = false, children }: PropsWithChildren<ScreenProps>) {
  const scale = useTextScale()
  const style = scale === 1 ? {} : { style: { '--font-scale': String(scale) } as CSSProperties }
  return (
    <View className={withBar ? 'screen with-bar' : 'screen'} {...style} {...asMain()}>
      {children}
    </View>
  )
}
