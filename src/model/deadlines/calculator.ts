/** Rules joined with their words. */
import type { RuleId } from '@/generated/ids'
import type { CalendarDate } from './calendar-date'
import { fill, wordsOf } from './fill'
import type { Input } from './input'
import type { InputSpec, Values } from './input-spec'
import { reminderOf } from './reminder'
import type { FieldError, Milestone, Result } from './result'
import type { Fills, Findings, Rule } from './rule'
import { RULES } from './rules'
import type { InputWords, RuleWords } from './words'

/** A rule as it is offered. */
export interface WordedRule {
  readonly id: RuleId
  /** Short, for a heading or a calendar entry. */
  readonly name: string
  /** The situation in the student's words. */
  readonly title: string
  readonly inputs: readonly Input[]
  /** What the handbook leaves open and the office knows, each a short phrase. */
  readonly unsaid: readonly string[]
  /** What is wrong with values that are each acceptable alone. */
  conflictsOf(values: Values): readonly FieldError[]
  /** The answer on the day `today`, a date in China. Pure; `values` are as `readInputs` returns them. */
  evaluate(values: Values, today: CalendarDate): Omit<Result, 'rule'>
}

export interface Calculator {
  /** In the order in which they are offered. */
  readonly rules: readonly WordedRule[]
  /** The rule with this id, if it is offered: `id` may come from a link. */
  readonly find: (id: string) => WordedRule | undefined
}

/** The calculator with these words, which the compiler has checked; a rule without words is left out. */
export function createCalculator(words: readonly RuleWords[]): Calculator {
  const rules = words.flatMap((own) => RULES.filter(({ id }) => id === own.id).map((rule) => withWords(rule, own)))
  return { rules, find: (id) => rules.find((rule) => rule.id === id) }
}

function withWords(rule: Rule, words: RuleWords): WordedRule {
  const say = (text: string, values: Fills) => fill(text, values, words.terms)
  return {
    id: words.id,
    name: words.name,
    title: words.title,
    unsaid: words.unsaid,
    inputs: rule.inputs.map((spec) => toInput(spec, wordsOf(words.inputs, spec.id))),
    conflictsOf: (values) =>
      (rule.conflictsOf?.(values) ?? []).map(({ field, words: key, values: inserted = {} }) => ({
        field,
        message: say(wordsOf(words.conflicts, key), inserted),
      })),
    evaluate(values, today) {
      const found = rule.evaluate(values, today)
      const milestones = found.milestones.map((milestone) => toMilestone(milestone, today, rule, words))
      const { of, open, words: key, values: inserted = {} } = found.answer
      const milestone = of && milestones[found.milestones.indexOf(of)]
      return {
        answer: milestone ? { milestone, open } : null,
        headline: say(wordsOf(words.answers, key), inserted),
        milestones,
        notices: found.notices.map(({ words: key, values: inserted = {} }) => ({
          id: wordsOf(rule.notices, key).id ?? key,
          text: say(wordsOf(words.notices, key), inserted),
        })),
        basis: words.basis.flatMap(({ for: only, ...basis }) =>
          only === undefined || only === found.basis ? [basis] : [],
        ),
      }
    },
  }
}

function toMilestone(
  found: Findings['milestones'][number],
  today: CalendarDate,
  rule: Rule,
  words: RuleWords,
): Milestone {
  const { words: key, values = {}, approximate = false, advice = false, ...when } = found
  const { title, why, missed, reminder } = wordsOf(words.milestones, key)
  const [id, say] = [wordsOf(rule.milestones, key).id ?? key, (text: string) => fill(text, values, words.terms)]
  return {
    id,
    ...when,
    approximate,
    advice,
    title: say(title),
    why: say(why),
    missed: say(missed),
    reminder: reminder ? reminderOf(when, reminder, today) : null,
  }
}

function toInput(spec: InputSpec, { options = {}, unit, ...labelled }: InputWords): Input {
  if (spec.kind === 'integer') return { ...spec, ...labelled, unit: wordsOf({ unit }, 'unit') }
  if (spec.kind !== 'choice') return { ...spec, ...labelled }
  return { ...spec, ...labelled, options: spec.options.map((id) => ({ id, label: wordsOf(options, id) })) }
}
