import { accepts, type WordedRule } from '@/model/deadlines'
import { load } from '@/phone/storage'

/** The texts of a rule's inputs, by their ids. */
export type Texts = Record<string, string>

export const storageKey = ({ id }: Pick<WordedRule, 'id'>) => `deadline:${id}`

/** What this phone has kept of the rule's inputs. */
export const keptTexts = (rule: WordedRule) => acceptable(rule, load(storageKey(rule)))

/** Of texts from a link or a storage, those that the rule's inputs accept: nothing else is ever shown. */
export function acceptable({ inputs }: WordedRule, texts: Partial<Record<string, string>>): Texts {
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const text = texts[input.id]
      return text !== undefined && accepts(input, text) ? [[input.id, text] as const] : []
    }),
  )
}
