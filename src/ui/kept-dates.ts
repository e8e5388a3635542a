import {
  accepts,
  countdownTo,
  readInputs,
  type AnsweringRule,
  type CalendarDate,
  type ShortResult,
} from '@/model/deadlines'
import { answeringRules } from '@/model/deadlines/handbook-answers'
import { load } from '@/phone/storage'

/** The texts of a rule's inputs, by their ids. */
export type Texts = Record<string, string>

export const storageKey = ({ id }: Pick<AnsweringRule, 'id'>) => `deadline:${id}`

/** What this phone has kept of the rule's inputs. */
export const keptTexts = (rule: AnsweringRule) => acceptable(rule, load(storageKey(rule)))

/** Of texts from a link or a storage, those that the rule's inputs accept: nothing else is ever shown. */
export function acceptable({ inputs }: AnsweringRule, texts: Partial<Record<string, string>>): Texts {
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const text = texts[input.id]
      return text !== undefined && accepts(input, text) ? [[input.id, text] as const] : []
    }),
  )
}

export interface KeptDate {
  rule: AnsweringRule
  result: ShortResult
}

/** What was computed before on this phone, as it is on that day. */
export function keptDates(today: CalendarDate): KeptDate[] {
  return answeringRules.flatMap((rule) => {
    const read = readInputs(rule, keptTexts(rule))
    return read.ok ? [{ rule, result: rule.answerOn(read.values, today) }] : []
  })
}

/** The rule's name and how far off its answer is, e.g. 毕业证书 · 还有 3 天. */
export function countedDown({ rule: { name }, result: { answer } }: KeptDate, today: CalendarDate): string {
  const left = answer && countdownTo(answer.milestone, today)
  return left === null ? name : `${name} · ${left}`
}
