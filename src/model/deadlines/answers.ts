import type { RuleId } from '@/generated/ids'
import type { CalendarDate } from './calendar-date'
import { fill, wordsOf } from './fill'
import type { Input } from './input'
import type { InputSpec, Values } from './input-spec'
import type { FieldError } from './result'
import type { Findings, Open, Rule } from './rule'
import { RULES } from './rules'
import type { When } from './when'
import type { AnswerWords, InputWords } from './words'

/** A rule's answer without what else its page tells. */
export interface ShortResult {
  /** `null` when nothing is left to be done in time. */
  readonly answer: { readonly milestone: When & { readonly approximate?: boolean }; readonly open: Open } | null
  /** The answer in a sentence; or what to do now that nothing is left. */
  readonly headline: string
}

/** A rule as far as its answer takes it. */
export interface AnsweringRule {
  readonly id: RuleId
  /** Short, for a heading or a calendar entry. */
  readonly name: string
  readonly inputs: readonly Input[]
  /** What is wrong with values that are each acceptable alone. */
  conflictsOf(values: Values): readonly FieldError[]
  /** The answer on the day `today`, a date in China. Pure; `values` are as `readInputs` returns them. */
  answerOn(values: Values, today: CalendarDate): ShortResult
}

/** The rules with the words of their answers, which the compiler has checked, in the words' order; a rule without words is left out. */
export function createAnswers(words: readonly AnswerWords[]): AnsweringRule[] {
  return words.flatMap((own) => RULES.filter(({ id }) => id === own.id).map((rule) => withAnswers(rule, own)))
}

/** The rule with the words of its answer. */
export function withAnswers(rule: Rule, words: AnswerWords): AnsweringRule {
  return {
    id: words.id,
    name: words.name,
    inputs: rule.inputs.map((spec) => toInput(spec, wordsOf(words.inputs, spec.id))),
    conflictsOf: (values) =>
      (rule.conflictsOf?.(values) ?? []).map(({ field, words: key, values: inserted = {} }) => ({
        field,
        message: fill(wordsOf(words.conflicts, key), inserted, words.terms),
      })),
    answerOn(values, today) {
      const { answer } = rule.evaluate(values, today)
      const { of: milestone, open } = answer
      return { answer: milestone ? { milestone, open } : null, headline: headlineOf(answer, words) }
    },
  }
}

/** The answer in a sentence. */
export function headlineOf({ words: key, values = {} }: Findings['answer'], words: AnswerWords): string {
  return fill(wordsOf(words.answers, key), values, words.terms)
}

function toInput(spec: InputSpec, { options = {}, unit, ...labelled }: InputWords): Input {
  if (spec.kind === 'integer') return { ...spec, ...labelled, unit: wordsOf({ unit }, 'unit') }
  if (spec.kind !== 'choice') return { ...spec, ...labelled }
  return { ...spec, ...labelled, options: spec.options.map((id) => ({ id, label: wordsOf(options, id) })) }
}
