/** What stands large: the next thing that can still be done. */
import { answer } from './support'

/** rule, inputs, today; which milestone it is and whether it is surely open; the sentence. */
type Case = [rule: string, inputs: Record<string, string>, today: string, what: string | null, sentence: string]

const discharged = (date: string) => ({ status: 'enrolled', discharged: date })
const departs = (date: string, status = 'enrolled') => ({ status, departs: date })
const STUDY = { enrolled: '2022-09-01', programme: '3', maximum: '5' }

const CASES: Case[] = [
  [
    'enrolment',
    { year: '2026' },
    '2026-08-31',
    'registration-window yes',
    '一般2026年9月至10月底注册，注册完成后才能查',
  ],
  [
    'enrolment',
    { year: '2026' },
    '2026-10-31',
    'registration-window yes',
    '一般2026年10月底前注册完，注册完成后才能查',
  ],
  ['enrolment', { year: '2026' }, '2026-11-01', null, '已过了通常的注册时间：查不到的，先核对账号，再联系学位办'],

  ['diploma', { issued: '2027-06-30' }, '2026-11-28', 'query-opens yes', '2027年6月30日零点起可查学历'],
  ['diploma', { issued: '2027-06-30' }, '2027-06-30', 'query-opens yes', '2027年6月30日零点起已经可以查学历'],
  ['diploma', { issued: '2002-01-01' }, '2026-11-28', 'query-opens yes', '2002年1月1日零点起已经可以查学历'],
  ['diploma', { issued: '2001-06-30' }, '2026-11-28', 'query-opens maybe', '先到学信网查一次，查不到再问学位办'],
  ['diploma', { issued: '2000-12-31' }, '2026-11-28', null, '2000届及以前的，学信网不提供查询，可以申请学历认证'],

  ['military-departure', departs('2026-10-08'), '2026-09-20', 'apply-before yes', '建议最迟2026年9月30日 星期三办完'],
  ['military-departure', departs('2026-10-08'), '2026-09-30', 'apply-before yes', '建议最迟2026年9月30日 星期三办完'],
  [
    'military-departure',
    departs('2026-10-08', 'admitted'),
    '2026-10-01',
    'apply-before maybe',
    '还能不能办，今天就打电话问学位办（最后一天是2026年10月7日 星期三）',
  ],
  [
    'military-departure',
    departs('2026-10-08'),
    '2026-10-07',
    'apply-before maybe',
    '还能不能办，今天就打电话问学位办（最后一天是2026年10月7日 星期三）',
  ],
  ['military-departure', departs('2026-10-08'), '2026-10-08', null, '出发日已到：还能不能办，马上打电话问学位办'],

  [
    'military-return',
    discharged('2025-12-01'),
    '2025-12-02',
    'return-intake 2026 yes',
    '今天就问学位办：今年的可能还赶得上；不行还有2026年新生入学期间，办理复学',
  ],
  [
    'military-return',
    discharged('2025-12-01'),
    '2026-02-10',
    'return-intake 2026 yes',
    '2026年新生入学期间，办理复学，只剩这一次',
  ],
  [
    'military-return',
    discharged('2025-12-01'),
    '2026-09-01',
    'return-intake 2026 maybe',
    '2026年（今年的可能已过，马上问学位办）',
  ],
  [
    'military-return',
    discharged('2025-12-01'),
    '2027-01-01',
    null,
    '按我们的理解两次都已过，但不要自己认定过期，马上打电话问学位办',
  ],
  ['military-return', discharged('2025-05-01'), '2025-08-31', 'return-intake 2025 yes', '2025年新生入学期间，办理复学'],
  [
    'military-return',
    discharged('2025-05-01'),
    '2025-09-01',
    'return-intake 2025 maybe',
    '2025年（可能已过，今天就问学位办）；不行还有2026年',
  ],
  [
    'military-return',
    { status: 'admitted', discharged: '2025-05-01' },
    '2026-01-01',
    'return-intake 2026 yes',
    '2026年新生入学期间，办理入学，只剩这一次',
  ],
  [
    'military-return',
    discharged('2027-09-01'),
    '2026-11-28',
    'return-intake 2028 yes',
    '2028年新生入学期间，办理复学。2027年的可能也赶得上，先问学位办',
  ],

  ['verification', { accepted: '2026-01-31' }, '2026-02-28', 'report-expected yes', '大约2026年2月28日有结果'],
  [
    'verification',
    { accepted: '2026-01-31' },
    '2026-03-01',
    null,
    '大约一个月已过，可能顺延：先查邮箱和学信网，再问受理机构',
  ],

  ['study-limit', STUDY, '2025-09-01', 'programme-ends yes', '推算学制到2025年9月1日，最长学习年限到2027年9月1日'],
  ['study-limit', STUDY, '2025-09-02', 'limit-ends yes', '推算最长学习年限到2027年9月1日'],
  ['study-limit', { ...STUDY, maximum: '3' }, '2025-09-01', 'limit-ends yes', '推算最长学习年限到2025年9月1日'],
  ['study-limit', STUDY, '2027-09-02', null, '推算最长学习年限已过，马上联系学位办'],
]

test.each(CASES)('%s %j on %s', (rule, inputs, today, what, sentence) => {
  const { answer: next, headline } = answer(rule, inputs, today)
  const { id, year } = next?.milestone ?? {}
  expect([next && [id, year, next.open].filter(Boolean).join(' '), headline]).toEqual([what, sentence])
})

/** Which milestones offer an entry for the calendar, and on which day. */
const REMINDERS: [rule: string, inputs: Record<string, string>, today: string, entries: string[]][] = [
  ['enrolment', { year: '2026' }, '2026-08-31', ['registration-window 2026-09-01']],
  ['enrolment', { year: '2026' }, '2026-10-31', []],
  ['diploma', { issued: '2025-06-30' }, '2025-06-01', ['query-opens 2025-06-30', 'changes-close 2025-06-27']],
  ['diploma', { issued: '2025-06-30' }, '2025-06-28', ['query-opens 2025-06-30']],
  ['diploma', { issued: '2025-06-30' }, '2025-06-30', []],
  ['military-departure', departs('2026-10-08'), '2026-09-20', ['apply-before 2026-09-30']],
  ['military-departure', departs('2026-10-08'), '2026-10-01', []],
  ['military-return', discharged('2025-12-01'), '2026-02-10', ['ask-dates 2026-08-01']],
  ['military-return', discharged('2025-12-01'), '2026-08-31', []],
  ['military-return', discharged('2025-12-01'), '2027-02-10', []],
  ['verification', { accepted: '2026-01-31' }, '2026-02-01', ['report-expected 2026-02-28']],
  ['study-limit', STUDY, '2024-09-01', ['programme-ends 2025-09-01', 'limit-ends 2027-09-01']],
]

test.each(REMINDERS)('%s %j on %s reminds of %j', (rule, inputs, today, entries) => {
  const { milestones } = answer(rule, inputs, today)
  expect(milestones.flatMap(({ id, reminder }) => (reminder ? [`${id} ${reminder.date}`] : []))).toEqual(entries)
})
