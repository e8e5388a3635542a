import type { Fills } from './rule'
import type { RuleWords } from './words'

/** What stands in words for a value that a rule inserts: its name in braces, e.g. {year}. */
export const PLACEHOLDER = /\{([a-z]+)\}/g

/** The text with the values in their places; a value that is a term stands there by its word. */
export const fill = (text: string, values: Fills, terms: RuleWords['terms']) =>
  text.replace(PLACEHOLDER, (_, name: string) => {
    const value = String(values[name])
    return terms[name]?.[value] ?? value
  })

/**
 * The words of that key, or what is declared of them.
 * @throws Error when there are none, which the compiler rules out
 */
export function wordsOf<Words>(all: Readonly<Record<string, Words | undefined>>, key: string): Words {
  const words = all[key]
  if (words === undefined) throw new Error(`no words for ${key}`)
  return words
}
