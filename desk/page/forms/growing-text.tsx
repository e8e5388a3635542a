import { useLayoutEffect, useRef, type RefObject } from 'react'

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

/** A field for a text, as high as the text. */
export function GrowingText({ id, value, onChange, onFocus, broken = false, invalid = false, describedBy, label, ...props }: Props) {
  const own = useRef<HTMLTextAreaElement>(null)
  const field = props.field ?? own
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    const fit = () => {
      element.style.height = 'auto'
      element.style.height = `${String(element.scrollHeight + 2)}px`
    }
    fit()
    const watch = new ResizeObserver(fit)
    watch.observe(element.parentElement ?? element)
    return () => {
      watch.disconnect()
    }
  }, [value, field])
  return (
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
  )
}
