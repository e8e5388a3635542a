import { useState, type ReactNode } from 'react'
import { ScrollView, View, type ITouchEvent } from '@tarojs/components'
import { Overlay } from '@nutui/nutui-react-taro'
import { useFirstPaint } from '@/phone/first-paint'
import './sheet.css'

/** Milliseconds a sheet takes to slide in or out: `--motion` in the tokens. */
const MOTION = 200

interface SheetProps {
  /** Called when the sheet has slid out and can be removed. */
  onClose: () => void
  /** The content, or a function that receives `close` and returns it. */
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A sheet that slides in at the bottom of the page over a backdrop. A tap on the backdrop closes it. */
export function Sheet({ onClose, children }: SheetProps) {
  // NutUI does not animate content that is visible from the start.
  const painted = useFirstPaint()
  const [leaving, setLeaving] = useState(false)
  const close = () => {
    setLeaving(true)
  }
  return (
    <Overlay visible={painted && !leaving} duration={MOTION} onClick={close} afterClose={onClose}>
      <ScrollView className="sheet-box" scrollY>
        <View className="sheet" onClick={keepOpen}>
          {typeof children === 'function' ? children(close) : children}
        </View>
      </ScrollView>
    </Overlay>
  )
}

function keepOpen(event: ITouchEvent) {
  event.stopPropagation()
}
