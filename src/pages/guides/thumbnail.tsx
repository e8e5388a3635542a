import { View } from '@tarojs/components'
import type { GuideListEntry } from '@/model/handbook/types'
import './thumbnail.css'

/** A small drawing of what the guide's steps show: a phone's screen with the spot to tap, or a path with its stations. */
export function Thumbnail({ drawn }: Pick<GuideListEntry, 'drawn'>) {
  return <View className={`thumbnail thumbnail-${drawn}`} />
}
