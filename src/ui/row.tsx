import { View } from '@tarojs/components'
import { asButton } from './a11y'
import './icon.css'
import './row.css'

interface RowProps {
  text: string
  /** Stands large before the text, e.g. a question's number. */
  mark?: number
  /** Stands small below the text. */
  note?: string
  hidden?: boolean
  onOpen: () => void
}

/** A line of a list card that opens something. */
export function Row({ text, mark, note, hidden = false, onOpen }: RowProps) {
  return (
    <View className={hidden ? 'hidden' : 'row'} onClick={onOpen} {...asButton()}>
      {mark !== undefined && <View className="row-mark">{mark}</View>}
      <View className="row-text">
        {text}
        {note !== undefined && <View className="note">{note}</View>}
      </View>
    </View>
  )
}
