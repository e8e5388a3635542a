/**
 * Every day of 2024–2032, every rule and a grid of inputs: what stands large is still possible on that day, and no reminder
 * comes when it is of no use. Judged by an oracle that knows days only as text and shares no code with the rules.
 */
import { readInputs, type Result, type WordedRule } from '@/model/deadlines'
import { DAY, GRID, iso, TODAYS } from './grid'
import { day, ruleNamed } from './support'

jest.setTimeout(120_000)

/** The last day on which something of that kind can be done for these inputs, by the handbook; the far future for what stays possible. */
function lastChance(rule: string, inputs: Record<string, string>): string {
  const { year = '', issued = '', departs = '', discharged = '', accepted = '', enrolled = '', maximum = '' } = inputs
  switch (rule) {
    case 'enrolment':
      return `${year}-10-31`
    case 'diploma':
      return issued < '2001' ? '0000' : '9999'
    case 'military-departure':
      return iso(Date.parse(departs) - DAY)
    case 'military-return':
      return `${Number(discharged.slice(0, 4)) + 1}-12-31`
    case 'verification':
      return shifted(accepted, 1)
    default:
      return shifted(enrolled, 12 * Number(maximum))
  }
}

/** The same day some months later, or the last one of that month. */
function shifted(date: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return iso(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth)))
}

/** All that is wrong with a result on that day, in words. */
function complaints(rule: string, inputs: Record<string, string>, today: string, result: Result): string[] {
  const last = lastChance(rule, inputs)
  const found: string[] = []
  const { answer, headline, milestones } = result
  if ((answer === null) !== today > last) found.push('an answer after the last chance, or none before it')
  if (answer) {
    const { start, end, year } = answer.milestone
    if (end !== null && end < today) found.push('the answer is over')
    if (year !== undefined && `${year}-12-31` < today) found.push("the answer's year is over")
    if (year !== undefined && (answer.open === 'maybe') !== `${year}-09-01` <= today) found.push('open or perhaps not')
    if (start === null && end === null && year === undefined) found.push('no time at all')
    if ((answer.open === 'maybe') !== /可能已过|还能不能办|查不到再问/.test(headline))
      found.push('the sentence hides its doubt')
  } else if (!/问|联系|申请|核对/.test(headline)) found.push('no word on what to do now')
  for (const { id, reminder } of milestones) {
    if (!reminder) continue
    if (id === 'retention-ends' || id === 'return-intake') found.push(`a reminder of ${id}`)
    if (reminder.date <= today || reminder.date > last) found.push(`${id}: a reminder on ${reminder.date}`)
    if (reminder.daysBefore.length === 0) found.push('nothing to choose')
    if (reminder.daysBefore.some((days) => iso(Date.parse(reminder.date) - days * DAY) <= today)) found.push('too late')
  }
  return found
}

function valuesOf(rule: WordedRule, inputs: Record<string, string>) {
  const read = readInputs(rule, inputs)
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return read.values
}

test.each(Object.keys(GRID))('%s leads with what is still possible, whatever the day', (id) => {
  const rule = ruleNamed(id)
  const wrong: string[] = []
  for (const inputs of GRID[id] ?? []) {
    const values = valuesOf(rule, inputs)
    for (const today of TODAYS) {
      const result = { rule: rule.id, ...rule.evaluate(values, day(today)) }
      for (const complaint of complaints(id, inputs, today, result)) {
        wrong.push(`${JSON.stringify(inputs)} on ${today}: ${complaint}`)
      }
    }
  }
  expect(wrong.slice(0, 10)).toEqual([])
})
