import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { asButton } from './a11y'
import './icon.css'
import './row.css'

interface RowProps {
  /** What the row says; a row of another make has children instead. */
  text?: string
  /** Stands large before the text, e.g. a question's number. */
  mark?: number
  /** Stands small below the text. */
  note?: string
  /** For screen readers, where the visible text doesn't say enough. */
  label?: string
  className?: string
  /** Hidden, not removed: WeChat is sent a class instead of the whole list. */
  hidden?: boolean
  onOpen: () => void
}

/** A line of a list card that opens something. */
export function Row({
  text,
  mark,
  note,
  label,
  className,
  hidden = false,
  onOpen,
  children,
}: PropsWithChildren<RowProps>) {
  const shown = className === undefined ? 'row' : `row ${className}`
  return (
    <View className={hidden ? 'hidden' : shown} onClick={onOpen} {...asButton(label)}>
      {mark !== undefined && <View className="row-mark">{mark}</View>}
      {text !== undefined && (
        <View className="row-text">
          {text}
          {note !== undefined && <View className="note">{note}</View>}
        </View>
      )}
      {children}
    </View>
  )
}
