import { accepted, formatDay, type CalendarDate, type Input, type WordedRule } from '../../src/model/deadlines'
import { outline } from '../../src/model/handbook/outline'
import { DEADLINES, deadlineLink } from '../../src/routes'
import type { DatesContent } from '../shapes'
import { askText } from '../text/dates'
import { datesChoice } from './choices'
import { officeCall } from './office-call'
import { answered, handoffTo, type Reply } from './reply'

/** Which date is meant. */
export function whichRule(today: CalendarDate): Reply<DatesContent> {
  const content = asking(today, {
    title: '能算的日期',
    headline: '要算哪个日期？',
    choices: outline.deadlines.map(({ id, title, link }) => datesChoice({ rule: id }, link, title)),
    page: { label: '看能算哪些日期', url: DEADLINES },
  })
  return answered(askText(content), content)
}

/** What else a rule has to know. */
export function askedFor(
  rule: WordedRule,
  missing: readonly Input[],
  given: Readonly<Record<string, string>>,
  today: CalendarDate,
): Reply<DatesContent> {
  const [first] = missing
  const options = first?.kind === 'choice' ? first.options : []
  const content = asking(today, {
    title: rule.title,
    headline: `还要知道：${missing.map(({ label }) => label).join('、')}`,
    note: first?.help ?? '',
    choices: options.map(({ id, label }) =>
      datesChoice({ rule: rule.id, ...given, [first?.id ?? '']: id }, label, `${first?.label ?? ''}：${label}`),
    ),
    missing: missing.map((input) => ({ name: input.id, label: input.label, help: input.help + accepted(input) })),
    page: { label: '自己填', url: deadlineLink(rule.id, given) },
  })
  return answered(askText(content), content, handoffTo(content.page.url, rule.name))
}

function asking(
  today: CalendarDate,
  own: Pick<DatesContent, 'title' | 'headline' | 'choices' | 'page'> & Partial<DatesContent>,
): DatesContent {
  return {
    state: 'ask',
    note: '',
    today: formatDay(today),
    inputs: [],
    missing: [],
    milestones: [],
    notices: [],
    unsaid: [],
    sources: [],
    office: officeCall(),
    ...own,
  }
}
