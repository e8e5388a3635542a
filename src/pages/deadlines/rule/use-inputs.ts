import { useState } from 'react'
import { yearOf, type CalendarDate, type WordedRule } from '@/model/deadlines'
import { forget, load, save } from '@/phone/storage'

export type Raw = Record<string, string>

export interface Inputs {
  /** What was entered, by the input's id. */
  raw: Raw
  /** Inputs that the reader has been at: only these are told what is wrong. */
  touched: readonly string[]
  set: (id: string, text: string) => void
  clear: () => void
}

const storageKey = (rule: WordedRule) => `deadline:${rule.id}`

/**
 * The form's texts. A link's come first; without any, what this phone has kept; else years start at this one. Every
 * change is kept, so that nothing typed is lost; the rest of a link is no business of this rule's.
 */
export function useInputs(rule: WordedRule, given: Partial<Record<string, string>>, today: CalendarDate): Inputs {
  const [raw, setRaw] = useState<Raw>(() => {
    const sources = [pick(rule, given), pick(rule, load(storageKey(rule)))]
    return sources.find((texts) => Object.keys(texts).length > 0) ?? thisYear(rule, today)
  })
  const [touched, setTouched] = useState<readonly string[]>(() => Object.keys(raw))

  return {
    raw,
    touched,
    set(id, text) {
      const next = { ...raw, [id]: text }
      setRaw(next)
      setTouched([...touched, id])
      save(storageKey(rule), next)
    },
    clear() {
      setRaw({})
      setTouched([])
      forget(storageKey(rule))
    },
  }
}

function thisYear(rule: WordedRule, today: CalendarDate): Raw {
  return Object.fromEntries(
    rule.inputs.filter(({ kind }) => kind === 'year').map(({ id }) => [id, String(yearOf(today))]),
  )
}

function pick(rule: WordedRule, texts: Partial<Record<string, string>>): Raw {
  const known = rule.inputs.flatMap(({ id }) => {
    const text = texts[id]
    return text === undefined || text === '' ? [] : [[id, text] as const]
  })
  return Object.fromEntries(known)
}
