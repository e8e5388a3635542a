/** Rules joined with their words. */
import { headlineOf, withAnswers, type AnsweringRule } from './answers'
import type { CalendarDate } from './calendar-date'
import { fill, wordsOf } from './fill'
import type { Values } from './input-spec'
import { reminderOf } from './reminder'
import type { Milestone, Result } from './result'
import type { Fills, Findings, Rule } from './rule'
import { RULES } from './rules'
import { callNeedsOf } from '@/model/handbook/call-needs'
import type { CallNeeds } from '@/model/handbook/types'
import type { RuleWords } from './words'

/** A rule as it is offered. */
export interface WordedRule extends AnsweringRule, CallNeeds {
  /** The situation in the student's words. */
  readonly title: string
  /** What the handbook leaves open and the office knows, each a short phrase. */
  readonly unsaid: readonly string[]
  /** All that it says on the day `today`, a date in China. Pure; `values` are as `readInputs` returns them. */
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
    ...withAnswers(rule, words),
    title: words.title,
    unsaid: words.unsaid,
    ...callNeedsOf(words),
    evaluate(values, today) {
      const found = rule.evaluate(values, today)
      const milestones = found.milestones.map((milestone) => toMilestone(milestone, today, rule, words))
      const { of, open } = found.answer
      const milestone = of && milestones[found.milestones.indexOf(of)]
      return {
        answer: milestone ? { milestone, open } : null,
        headline: headlineOf(found.answer, words),
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
