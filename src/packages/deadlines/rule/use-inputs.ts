import { useState } from 'react'
import type { Rule } from '@/deadlines'
import { forget, load, save } from '@/device/storage'

export type Raw = Record<string, string>

export interface Inputs {
  /** What was entered, by the input's id. */
  raw: Raw
  /** Inputs that the reader has been at: only these are told what is wrong. */
  touched: readonly string[]
  set: (id: string, text: string) => void
  clear: () => void
}

const storageKey = (rule: Rule) => `deadline:${rule.id}`

/**
 * The form's texts. A link's come first; without any, what this phone has kept. Every change is kept, so that
 * nothing typed is lost; the rest of a link is no business of this rule's.
 */
export function useInputs(rule: Rule, given: Partial<Record<string, string>>): Inputs {
  const [raw, setRaw] = useState<Raw>(() => {
    const linked = pick(rule, given)
    return Object.keys(linked).length > 0 ? linked : pick(rule, load(storageKey(rule)))
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

function pick(rule: Rule, texts: Partial<Record<string, string>>): Raw {
  const known = rule.inputs.flatMap(({ id }) => {
    const text = texts[id]
    return text === undefined || text === '' ? [] : [[id, decode(text)] as const]
  })
  return Object.fromEntries(known)
}

// WeChat hands over the parameters of a link as they stand in it.
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
