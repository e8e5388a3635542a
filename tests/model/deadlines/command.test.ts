/** The rules on the command line. */
import { deadline } from '../../../compiler/commands/deadline'
import { UsageError } from '../../../compiler/commands/command'

/** What `deadline` prints when called with a rule and options. */
function called(rule: string | undefined, options: Record<string, string | true>): string {
  const printed: string[] = []
  const text = (option: string) => {
    const value = options[option]
    return value === true ? undefined : value
  }
  deadline.run({
    words: rule === undefined ? [] : [rule],
    text,
    has: (option) => options[option] === true,
    print: (line) => void printed.push(line),
  })
  return printed.join('\n')
}

const refusal = (rule: string | undefined, options: Record<string, string>) => {
  try {
    return called(rule, options)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}

test('prints the result as JSON', () => {
  const options = { accepted: '2026-01-31', today: '2026-02-01', json: true } as const
  expect(JSON.parse(called('verification', options))).toMatchObject({
    rule: 'verification',
    milestones: [{ id: 'report-expected', start: null, end: '2026-02-28', approximate: true, advice: false }],
    notices: [{ id: 'holiday-delay' }, { id: 'heavy-load' }, { id: 'electronic-report' }],
    basis: [{ question: 8 }],
  })
})

test('the answer as JSON has its days or its year, whether it is open, and the sentence; or is null', () => {
  const on = (today: string) => {
    const options = { status: 'enrolled', discharged: '2025-12-01', today, json: true } as const
    return JSON.parse(called('military-return', options)) as { answer: object | null; headline: string }
  }
  const text = '2026年新生入学期间，办理复学，只剩这一次'
  expect(on('2026-02-10').answer).toEqual({
    id: 'return-intake',
    start: null,
    end: null,
    year: 2026,
    open: 'yes',
    text,
  })
  expect(on('2027-01-01')).toMatchObject({
    answer: null,
    headline: '按我们的理解两次都已过，但不要自己认定过期，马上打电话问学位办',
  })
})

test('a milestone as JSON has its days or its year, and nothing but what is found on the day', () => {
  const options = { status: 'enrolled', discharged: '2025-03-20', today: '2025-07-01', json: true } as const
  const { milestones } = JSON.parse(called('military-return', options)) as { milestones: object[] }
  expect(milestones.map((each) => Object.keys(each).join())).toEqual([
    'id,start,end,approximate,advice,year,title,why',
    'id,start,end,approximate,advice,title,why,calendar',
    'id,start,end,approximate,advice,year,title,why',
    'id,start,end,approximate,advice,title,why',
  ])
})

test('prints the result as text, and the day it was reckoned on', () => {
  const lines = called('diploma', { issued: '2025-06-30', today: '2025-06-29' }).split('\n')
  expect(lines).toContain('零点起可以查询学历：2025年6月30日 星期一起（还有 1 天）')
  expect(lines.at(-1)).toBe('（按中国日期 2025年6月29日 星期日 推算）')
})

test('without --today the day is that in China', () => {
  // The content was changed before that day.
  jest.useFakeTimers({ now: Date.UTC(2049, 5, 29, 16) })
  expect(called('diploma', { issued: '2049-06-30' })).toContain('（今天）')
  jest.useRealTimers()
})

test.each([
  [
    'diploma',
    { issued: '2025-02-30' },
    /^--issued：2025年2月只有 1 到 28 日。.*\n改法：写成 deadline diploma --issued 年-月-日$/,
  ],
  ['enrolment', {}, /^--year：还没有填“入学年份”。/],
  ['diploma', { issued: '2025-06-30', today: '2025-02-30' }, /^--today：没有这一天。改法：/],
  ['military-return', { status: 'x', discharged: '2025-06-30' }, /\[--departs 年-月-日\] --discharged/],
  ['military-departure', { status: 'x', departs: '2025-06-30' }, /--status admitted\|enrolled/],
  ['study-limit', {}, /--programme 整数 --maximum 整数$/],
  ['graduation', {}, /^没有规则“graduation”。.*enrolment --year 年份\n.*我今年入学/s],
  [undefined, {}, /^没有写规则。.*study-limit/s],
])('%s %j is refused', (rule, options, message) => {
  expect(refusal(rule, options)).toMatch(message)
})
