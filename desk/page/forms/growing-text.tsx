import { useRef, useState, type RefObject } from 'react'

interface Props {
  id: string
  value: string
  /** Takes what was written; returns whether it could be kept. */
  onChange: (value: string) => boolean
  /** What a text becomes once it is kept. */
  kept?: (text: string) => string
  onFocus?: () => void
  /** Does something else on Enter; returns whether it did. */
  onEnter?: (field: HTMLTextAreaElement) => boolean
  /** Whether lines may be broken. */
  broken?: boolean
  invalid?: boolean
  describedBy?: string | undefined
  label?: string
  field?: RefObject<HTMLTextAreaElement>
}

/**
 * A field for a text, as high as the text: a copy of it behind the field makes the room. What is being written stays as
 * it is, spaces and half-typed characters included, until the value changes from elsewhere.
 */
export function GrowingText(props: Props) {
  const {
    id,
    value,
    onChange,
    kept = (text) => text.trim(),
    onFocus,
    onEnter,
    broken,
    invalid,
    describedBy,
    label,
    field,
  } = props
  const [draft, setDraft] = useState({ text: value, value })
  const isComposing = useRef(false)
  const shown = draft.value === value ? draft.text : value
  const write = (text: string) => {
    const written = broken ? text : text.replace(/\s*\n\s*/g, '')
    const isKept = !isComposing.current && onChange(written)
    setDraft({ text: written, value: isKept ? kept(written) : value })
  }
  return (
    <div className="growing" data-text={shown}>
      <textarea
        ref={field}
        id={id}
        rows={1}
        value={shown}
        aria-label={label}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        spellCheck={false}
        onFocus={onFocus}
        onCompositionStart={() => {
          isComposing.current = true
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false
          write(event.currentTarget.value)
        }}
        onChange={(event) => {
          write(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          if (!broken || (!event.shiftKey && onEnter?.(event.currentTarget) === true)) event.preventDefault()
        }}
      />
    </div>
  )
}
