import type { RefObject } from 'react'

interface Props {
  id: string
  value: string
  onChange: (value: string) => void
  onFocus?: () => void
  /** Whether lines may be broken. */
  broken?: boolean
  invalid?: boolean
  describedBy?: string | undefined
  label?: string
  field?: RefObject<HTMLTextAreaElement>
}

/** A field for a text, as high as the text: a copy of it behind the field makes the room. */
export function GrowingText({ id, value, onChange, onFocus, broken, invalid, describedBy, label, field }: Props) {
  return (
    <div className="growing" data-text={value}>
      <textarea
        ref={field}
        id={id}
        rows={1}
        value={value}
        aria-label={label}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        spellCheck={false}
        onFocus={onFocus}
        onChange={(event) => {
          onChange(broken ? event.target.value : event.target.value.replace(/\s*\n\s*/g, ''))
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !broken) event.preventDefault()
        }}
      />
    </div>
  )
}
