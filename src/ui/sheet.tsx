import type { PropsWithChildren } from 'react'
import { View, type ITouchEvent } from '@tarojs/components'
import { Overlay } from '@nutui/nutui-react-taro'
import './sheet.css'

interface SheetProps {
  onClose: () => void
}

/** A sheet at the foot of the page, over its shade. A tap on the shade closes it. */
export function Sheet({ onClose, children }: PropsWithChildren<SheetProps>) {
  return (
    <Overlay visible onClick={onClose}>
      <View className="sheet" onClick={keepOpen}>
        {children}
      </View>
    </Overlay>
  )
}

function keepOpen(event: ITouchEvent) {
  event.stopPropagation()
}
