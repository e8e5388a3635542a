import type { Selected } from '../../content/markdown-tools'

/** A field's text and what is selected in it, as they are now. */
export function selectedIn(element: HTMLTextAreaElement): Selected {
  return { text: element.value, start: element.selectionStart, end: element.selectionEnd }
}

/** Writes into a field as if it were typed: what is at the end stays as it is, spaces included. */
export function typeInto(element: HTMLTextAreaElement, { text, start, end }: Selected): void {
  element.focus()
  element.setRangeText(text, 0, element.value.length)
  element.setSelectionRange(start, end)
  element.dispatchEvent(new Event('input', { bubbles: true }))
}
