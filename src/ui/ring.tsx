import type { CSSProperties } from 'react'
import { View } from '@tarojs/components'
import './ring.css'

/** How much is done, 0 to 1, as a ring; hidden from screen readers, to whom the text beside it says the same. */
export function Ring({ done }: { done: number }) {
  return <View className="ring" style={{ '--done': `${Math.round(done * 100)}%` } as CSSProperties} />
}
