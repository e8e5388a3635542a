/** A router as plain as can be, in place of WeChat's language model: words decide which function is called with what. */
import type { Contents, FollowUp } from '../../assistant/shapes'

export interface Call {
  name: keyof Contents
  arguments: Record<string, unknown>
}

/** What a conversation has so far: the choices on the last card, and what a date still lacks. */
export interface Before {
  choices: readonly FollowUp[]
  missing: readonly { name: string }[]
  call: Call | undefined
}

const RULES: readonly [RegExp, string][] = [
  [/退役|退伍/, 'military-return'],
  [/入伍|参军|当兵|离校/, 'military-departure'],
  [/认证/, 'verification'],
  [/学习年限|延期|超期/, 'study-limit'],
  [/学籍/, 'enrolment'],
  [/学历|毕业证/, 'diploma'],
]

const WHEN = /哪天|哪年|几号|来得及|最晚|算一下|算算|到期/
const STEP_BY_STEP = /帮我判断|一步一步|一步步/
const CALLING =
  /(?:学位办|办公室|老师|你们).*(?:电话|地址|在哪|怎么走|联系)|(?:打电话|联系|导航).*(?:学位办|办公室|老师)/

/** The call that a reader's words lead to. */
export function route(text: string, before: Before): Call {
  const chosen = before.choices.find(({ label, message }) => text === label || text === message)
  if (chosen) return chosen.call
  const given = valuesIn(text)
  if (
    before.call?.name === 'computeDates' &&
    before.missing.length > 0 &&
    Object.keys(given.known).length + given.dates.length > 0
  ) {
    return {
      name: 'computeDates',
      arguments: { ...before.call.arguments, ...given.known, ...named(given.dates, before.missing) },
    }
  }
  if (CALLING.test(text)) return { name: 'contactOffice', arguments: {} }
  if (STEP_BY_STEP.test(text)) return { name: 'diagnose', arguments: {} }
  const rule = WHEN.test(text) ? RULES.find(([pattern]) => pattern.test(text))?.[1] : undefined
  if (rule === undefined) return { name: 'findAnswer', arguments: { question: text } }
  return {
    name: 'computeDates',
    arguments: { rule, ...given.known, ...named(given.dates, [{ name: DATES[rule] ?? '' }]) },
  }
}

/** The input that a date alone belongs to. */
const DATES: Readonly<Record<string, string>> = {
  'military-return': 'discharged',
  'military-departure': 'departs',
  verification: 'accepted',
  'study-limit': 'enrolled',
  diploma: 'issued',
}

function valuesIn(text: string): { known: Record<string, string>; dates: string[] } {
  const dates = [...text.matchAll(/(\d{4})[年-](\d{1,2})[月-](\d{1,2})日?/g)].map(
    ([, year = '', month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
  const year = /(\d{4})年入学/.exec(text)?.[1]
  const programme = /学制(\d)年/.exec(text)?.[1]
  const maximum = /最长(\d)年/.exec(text)?.[1]
  return {
    dates,
    known: {
      ...(year !== undefined && { year }),
      ...(programme !== undefined && { programme }),
      ...(maximum !== undefined && { maximum }),
      ...(/录取新生/.test(text) && { status: 'admitted' }),
      ...(/在校|在读/.test(text) && { status: 'enrolled' }),
    },
  }
}

/** Dates under the names of what is missing, in order. */
function named(dates: readonly string[], missing: readonly { name: string }[]): Record<string, string> {
  const free = missing.filter(({ name }) => !['status', 'year', 'programme', 'maximum'].includes(name))
  return Object.fromEntries(
    dates.flatMap((date, index) => {
      const name = free[index]?.name
      return name === undefined ? [] : [[name, date]]
    }),
  )
}
