import { useState } from 'react'
import { yearOf, type CalendarDate, type WordedRule } from '@/model/deadlines'
import { useCurrent } from '@/phone/current'
import { clear } from '@/phone/clear'
import { isUnsaved, save } from '@/phone/storage'
import { acceptable, keptTexts, storageKey, type Texts } from '@/ui/kept-dates'

export interface Inputs {
  /** What was entered, by the input's id. */
  raw: Texts
  /** Inputs that the reader has been at: only these are told what is wrong. */
  touched: readonly string[]
  set: (id: string, text: string) => void
  clear: () => void
  /** Whether the phone refused to store them. */
  refused: boolean
}

/**
 * The form's texts: what this phone has kept, and before that what a link gives; years start at this one. Every change is
 * kept, so that nothing typed is lost.
 */
export function useInputs(rule: WordedRule, given: Partial<Record<string, string>>, today: CalendarDate): Inputs {
  const [raw, change] = useCurrent<Texts>(() => ({
    ...thisYear(rule, today),
    ...keptTexts(rule),
    ...acceptable(rule, given),
  }))
  const [touched, setTouched] = useState<readonly string[]>(() => Object.keys(raw))

  return {
    raw,
    touched,
    refused: isUnsaved(storageKey(rule)),
    set(id, text) {
      save(
        storageKey(rule),
        change((now) => ({ ...now, [id]: text })),
      )
      setTouched((before) => [...before, id])
    },
    clear() {
      change(() => ({}))
      setTouched([])
      clear(storageKey(rule))
    },
  }
}

function thisYear(rule: WordedRule, today: CalendarDate): Texts {
  return Object.fromEntries(
    rule.inputs.filter(({ kind }) => kind === 'year').map(({ id }) => [id, String(yearOf(today))]),
  )
}
