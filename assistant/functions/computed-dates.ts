import {
  countdownTo,
  formatDay,
  whenOf,
  type CalendarDate,
  type Result,
  type WordedRule,
} from '../../src/model/deadlines'
import { inputText } from '../../src/model/deadlines/input-text'
import { basisText } from '../../src/model/handbook/basis'
import { deadlineLink } from '../../src/routes'
import type { DatesContent } from '../shapes'
import { datesText } from '../text/dates'
import { officeCall } from './office-call'
import { answered, handoffTo, type Reply } from './reply'
import { shortSources } from './sources'

interface Computation {
  /** What was given, by the inputs' ids. */
  given: Readonly<Record<string, string>>
  result: Result
  today: CalendarDate
}

/** The answer of the calculator as its page shows it. */
export function computed(rule: WordedRule, { given, result, today }: Computation): Reply<DatesContent> {
  const { answer, headline, milestones, notices, basis } = result
  const page = { label: '看依据', url: deadlineLink(rule.id, given) }
  const content: DatesContent = {
    state: answer === null ? 'over' : answer.open === 'yes' ? 'open' : 'maybe',
    title: rule.title,
    headline,
    note: (answer && countdownTo(answer.milestone, today)) ?? '',
    today: formatDay(today),
    choices: [],
    inputs: rule.inputs.flatMap((input) => {
      const text = given[input.id]
      return text === undefined ? [] : [{ label: input.label, value: inputText(input, text) }]
    }),
    missing: [],
    milestones: milestones.map((milestone) => ({
      title: milestone.title,
      when: whenOf(milestone),
      countdown: countdownTo(milestone, today) ?? '',
      advice: milestone.advice,
    })),
    notices: notices.map(({ text }) => text),
    unsaid: [...rule.unsaid],
    sources: basis.map(basisText),
    page,
    office: officeCall(),
  }
  return answered(datesText(content, shortSources(basis)), content, handoffTo(page.url, rule.name))
}
