import { View } from '@tarojs/components'
import './icon.css'

export type IconName =
  'phone' | 'pin' | 'calendar' | 'copy' | 'contact' | 'search' | 'close' | 'compass' | 'book' | 'list' | 'question'

/** A line icon in the colour of the text around it; hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return <View className={`icon icon-${name}`} />
}
