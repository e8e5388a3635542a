import { parseDate } from './calendar-date'
import { formatDay } from './dates-in-words'
import type { Input } from './input'

/** What was entered, as a form shows it; empty where nothing was. */
export function inputText(input: Input, text: string): string {
  if (text === '') return ''
  switch (input.kind) {
    case 'choice':
      return input.options.find(({ id }) => id === text)?.label ?? ''
    case 'integer':
      return `${text} ${input.unit}`
    case 'year':
      return `${text}年`
    case 'date': {
      const date = parseDate(text)
      return date ? formatDay(date) : ''
    }
  }
}
