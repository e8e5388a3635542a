import { View } from '@tarojs/components'
import type { Picture } from '@/model/guides/types'
import { DrawnPart } from './part'
import './drawing.css'
import './part.css'

/** A phone screen drawn from the content: sharp at any size, in the reader's theme. */
export function PhoneScreen({ picture: { title, address, parts } }: { picture: Picture }) {
  return (
    <View className="drawing phone">
      <View className="phone-bar">{title}</View>
      {address !== undefined && <View className="phone-address">{address}</View>}
      <View className="phone-body">
        {parts.map((part, index) => (
          <DrawnPart key={index} part={part} />
        ))}
      </View>
    </View>
  )
}
