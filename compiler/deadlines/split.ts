import { callNeedsOf } from '../../src/model/handbook/call-needs'
import type { AnswerWords, DetailWords, RuleWords } from '../../src/model/deadlines'

/** The words of the rules' answers, which Home shows, apart from what only their own page tells. Both have the same rules in the same order. */
export function splitWords(words: readonly RuleWords[]): { answers: AnswerWords[]; details: DetailWords[] } {
  return {
    answers: words.map(({ id, name, inputs, answers, conflicts, terms }) => ({
      ...{ id, name, inputs, answers, conflicts, terms },
    })),
    details: words.map(({ id, title, milestones, notices, unsaid, basis, ...more }) => ({
      ...{ id, title, milestones, notices, unsaid, basis },
      ...callNeedsOf(more),
    })),
  }
}
