import { View } from '@tarojs/components'
import type { GuideListEntry } from '@/model/handbook/types'
import './thumbnail.css'

/** A small drawing of the guide's first screen, part by part, or of a path with its stations. */
export function Thumbnail({ drawn: [look = '', ...parts] }: Pick<GuideListEntry, 'drawn'>) {
  return (
    <View className={`thumbnail thumbnail-${look}`}>
      {parts.map((kind, index) => (
        <View key={index} className={`small small-${kind}`} />
      ))}
    </View>
  )
}
