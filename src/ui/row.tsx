import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import { asButton } from './a11y'
import './icon.css'
import './row.css'

interface RowProps {
  /** The row's text; a custom row has children instead. */
  text?: string
  /** Large text at the start, e.g. a question's number. */
  mark?: number
  /** A picture at the start. */
  lead?: ReactNode
  /** Small text below. */
  note?: string
  /** For screen readers, when the visible text isn't enough. */
  label?: string
  className?: string
  /** Hidden, not removed: this sends WeChat a class instead of the whole list. */
  hidden?: boolean
  onOpen: () => void
}

/** A row of a list card that opens something. */
export function Row({
  text,
  mark,
  lead,
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
      {lead}
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
