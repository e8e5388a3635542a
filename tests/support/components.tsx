import {
  createElement,
  forwardRef,
  type ChangeEvent,
  type ComponentType,
  type HTMLAttributes,
  type ReactElement,
} from 'react'

/**
 * Taro's components as equivalent HTML, so that Testing Library sees what a reader would:
 * a button is a button, and WeChat-only attributes stay out of the DOM.
 */
type Props = HTMLAttributes<HTMLElement> & Record<string, unknown>

const KEPT = /^(children|className|style|id|role|tabIndex|onClick|onKeyDown|onTouch\w+|aria-.*|data-.*)$/

function html(tag: string, given: Record<string, unknown> = {}): ComponentType<Props> {
  return forwardRef<HTMLElement, Props>(function TaroComponent(props, ref) {
    const kept = Object.fromEntries(Object.entries(props).filter(([name]) => KEPT.test(name)))
    return createElement(tag, { ...given, ...kept, ref })
  })
}

interface PickerProps {
  mode: 'date' | 'selector'
  value: string | number
  range?: string[]
  children: ReactElement<{ 'aria-label': string }>
  onChange: (event: { detail: { value: string | number } }) => void
}

/** WeChat's native picker as a browser field, with the name of the element the reader taps. */
export function Picker({ value, range, onChange, children }: PickerProps) {
  const choose = (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => {
    onChange({ detail: { value: event.target.value } })
  }
  const label = children.props['aria-label']
  return (
    <label>
      {children}
      {range === undefined ? (
        <input aria-label={label} value={value} onChange={choose} />
      ) : (
        <select aria-label={label} value={value} onChange={choose}>
          {range.map((text, index) => (
            <option key={text} value={index}>
              {text}
            </option>
          ))}
        </select>
      )}
    </label>
  )
}

interface InputProps {
  className?: string
  placeholder?: string
  defaultValue?: string
  focus?: boolean
  maxlength?: number
  onInput: (event: { detail: { value: string } }) => void
  onConfirm?: () => void
}

/** WeChat's input, uncontrolled; Enter is the confirm key of its keyboard. */
export function Input({ className, placeholder, defaultValue, focus, maxlength, onInput, onConfirm }: InputProps) {
  return (
    <input
      className={className}
      placeholder={placeholder}
      defaultValue={defaultValue}
      autoFocus={focus}
      maxLength={maxlength}
      onChange={({ target }) => {
        onInput({ detail: { value: target.value } })
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') onConfirm?.()
      }}
    />
  )
}

export const View = html('div')
export const Text = html('span')
export const Image = html('img')
export const Button = html('button', { type: 'button' })
export const ScrollView = html('div')
