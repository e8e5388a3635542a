import { useState, type ReactNode } from 'react'
import { ScrollView, View, type ITouchEvent } from '@tarojs/components'
import { Overlay } from '@nutui/nutui-react-taro'
import { useFirstPaint } from '@/phone/first-paint'
import './sheet.css'

/** Milliseconds that a sheet takes to slide in or out: `--motion` of the tokens. */
const MOTION = 200

interface SheetProps {
  /** Told when the sheet has slid out: it can go. */
  onClose: () => void
  /** What stands on the sheet, or what makes it from the function that lets the sheet slide out. */
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A sheet that slides in at the foot of the page, over its shade. A tap on the shade closes it. */
export function Sheet({ onClose, children }: SheetProps) {
  // NutUI does not move in what is visible from the first.
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
