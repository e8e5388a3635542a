/** What the rules say, against the handbook's own words and this project's way of writing. */
import { readInputs, type Result, type WordedRule } from '@/model/deadlines'
import { SITUATIONS } from './situations'
import { answer, RULES } from './support'

const RESULTS = SITUATIONS.map(({ rule, inputs, today }) => answer(rule, inputs, today))
const NEW_STUDENT = { status: 'admitted', discharged: '2025-03-20' }
const ALL = [...RESULTS, answer('military-return', NEW_STUDENT, '2025-07-01')]

function textsOf({ headline, milestones, notices }: Result): string[] {
  const entries = milestones.flatMap(({ reminder }) => (reminder ? [reminder.title, reminder.notes] : []))
  return [
    headline,
    ...entries,
    ...milestones.flatMap(({ title, why, missed }) => [title, why, missed]),
    ...notices.map(({ text }) => text),
  ]
}

/** What a form says when nothing in it is acceptable. */
function refusalsOf(rule: WordedRule): string[] {
  const read = readInputs(rule, Object.fromEntries(rule.inputs.map(({ id }) => [id, 'x'])))
  return read.ok ? [] : read.errors.map(({ message }) => message)
}

const DECLARED = RULES.flatMap((rule) => [
  rule.name,
  rule.title,
  ...rule.inputs.flatMap(({ label, help }) => [label, help]),
  ...refusalsOf(rule),
])

test('texts say 你, do not shout, and are never empty', () => {
  const texts = [...DECLARED, ...ALL.flatMap(textsOf)]
  expect(texts.filter((text) => /您|亲|！|!|undefined|null|NaN/.test(text) || text.length < 2)).toEqual([])
})

test('reasons and notices are whole sentences', () => {
  const sentences = ALL.flatMap(({ milestones, notices }) => [
    ...milestones.map(({ why }) => why),
    ...notices.map(({ text }) => text),
  ])
  expect(sentences.filter((text) => !text.endsWith('。'))).toEqual([])
})

test('titles of rules are questions in the first person, and helps and labels are short', () => {
  for (const { title, name, inputs } of RULES) {
    expect(title).toMatch(/^我.+？$/)
    expect(name.length).toBeLessThanOrEqual(8)
    for (const { label, help } of inputs) {
      expect(label.length).toBeLessThanOrEqual(8)
      expect(help).toMatch(/。$/)
    }
  }
})

test('every milestone has a word on what to do when it is missed, years and advice included', () => {
  for (const { missed } of ALL.flatMap(({ milestones }) => milestones)) expect(missed).toMatch(/。$|。）$/)
})

const MISSED = [
  ['enrolment', 'registration-window', /核对.*姓名、身份证号.*学位办核实/],
  ['diploma', 'query-opens', /用学历注册时的姓名、身份证号/],
  ['diploma', 'changes-close', /不再受理信息变更.*人工审核|马上打电话问研究生院学位办还能不能办/],
  ['military-departure', 'apply-before', /打电话问研究生院学位办/],
  ['military-return', 'return-intake', /这一次已过|放弃入学资格或退学处理/],
  ['military-return', 'ask-dates', /马上打电话/],
  ['military-return', 'retention-ends', /放弃入学资格或退学处理/],
  ['verification', 'report-expected', /认证机构/],
  ['study-limit', 'programme-ends', /最长学习年限内.*毕业证书.*结业证书/],
  ['study-limit', 'limit-ends', /最长学习年限已过.*学位办/],
] as const

test.each(MISSED)('%s, %s missed', (id, milestone, said) => {
  const found = ALL.filter(({ rule }) => rule === id).flatMap(({ milestones }) => milestones)
  const told = found.filter((each) => each.id === milestone)
  expect(told).not.toEqual([])
  for (const { missed } of told) expect(missed).toMatch(said)
})

/** rule, its inputs, today, the id of a notice or milestone, and what its text must say. */
const SAID: [string, Record<string, string>, string, string, RegExp][] = [
  ['enrolment', { year: '2025' }, '2025-08-01', 'not-open-yet', /一般从2025年9月起.*查不到/],
  ['enrolment', { year: '2025' }, '2025-09-10', 'in-progress', /一般.*先核对/],
  ['enrolment', { year: '2025' }, '2025-11-10', 'overdue', /先核对.*姓名、身份证号.*学位办核实处理/],
  [
    'enrolment',
    { year: '2025' },
    '2025-11-10',
    'information-wrong',
    /姓名、身份证号不符的，“学信档案”里看不到任何信息/,
  ],
  ['enrolment', { year: '2025' }, '2025-11-10', 'registration-window', /一般为录取当年的9月至10月底（问题2）/],
  ['diploma', { issued: '2025-06-30' }, '2025-06-30', 'query-opens', /零点起/],
  ['diploma', { issued: '2025-06-30' }, '2025-06-30', 'changes-close', /〔2014〕11号第十九条.*由此推算/],
  ['diploma', { issued: '2025-06-30' }, '2025-06-29', 'future', /还没到发证日期/],
  ['diploma', { issued: '2025-06-30' }, '2025-06-30', 'today', /今天就是发证日期，零点起/],
  ['diploma', { issued: '2025-06-30' }, '2025-07-30', 'not-found-contact', /改过姓名.*问题10.*学位办（问题9）.*问题12/],
  [
    'diploma',
    { issued: '2025-06-30' },
    '2025-07-30',
    'school-error',
    /学校注册错误.*提出书面申请.*勘误申请（问题11）.*不在勘误之列/,
  ],
  [
    'diploma',
    { issued: '2001-06-30' },
    '2025-07-30',
    'class-2001',
    /先到学信网查询；查不到的，联系研究生院学位办，或者申请学历认证/,
  ],
  [
    'diploma',
    { issued: '1999-06-30' },
    '2025-07-30',
    'certification-only',
    /不提供查询和绑定；以前绑定成功的不受影响.*在线申请.*报告（问题8）。$/,
  ],
  [
    'diploma',
    { issued: '2000-06-30' },
    '2025-07-30',
    'certification-only',
    /（问题8）。.*如果你是2001届，先到学信网查询/,
  ],
  ['military-departure', { status: 'enrolled', departs: '2025-09-10' }, '2025-09-10', 'overdue', /马上打电话/],
  [
    'military-departure',
    { status: 'enrolled', departs: '2025-09-15' },
    '2025-09-14',
    'last-working-day-passed',
    /最后一个工作日已过/,
  ],
  [
    'military-departure',
    { status: 'enrolled', departs: '2025-09-10' },
    '2025-09-01',
    'papers-enrolled',
    /身份证（户口簿）、入伍通知书、《长春理工大学研究生保留学籍申请表》/,
  ],
  [
    'military-departure',
    { status: 'enrolled', departs: '2025-09-10' },
    '2025-09-01',
    'in-person',
    /^在校研究生要本人去办/,
  ],
  [
    'military-departure',
    { status: 'admitted', departs: '2025-09-10' },
    '2025-09-01',
    'papers-admitted',
    /录取通知书、身份证（户口簿）、入伍通知书、《长春理工大学研究生保留入学资格申请表》/,
  ],
  [
    'military-departure',
    { status: 'admitted', departs: '2025-09-10' },
    '2025-09-01',
    'deputy',
    /委托其他人持上述证明材料及受委托人身份证/,
  ],
  [
    'military-departure',
    { status: 'admitted', departs: '2025-09-10' },
    '2025-09-01',
    'last-day-not-stated',
    /录取新生最晚哪天办，请向学位办确认/,
  ],
  [
    'military-departure',
    { status: 'admitted', departs: '2025-09-10' },
    '2025-09-01',
    'check-status',
    /登录学信网查看本人学籍状态/,
  ],
  [
    'military-departure',
    { status: 'admitted', departs: '2027-09-10' },
    '2025-09-01',
    'holidays-unpublished',
    /^节假日尚未公布：.*2026年12月28日.*只排除了周末/,
  ],
  [
    'military-departure',
    { status: 'admitted', departs: '2020-09-10' },
    '2025-09-01',
    'holidays-not-included',
    /2024年1月1日以前的放假安排/,
  ],
  [
    'military-return',
    { status: 'enrolled', discharged: '2025-03-20' },
    '2026-03-01',
    'first-intake-may-have-passed',
    /^2025年的新生入学期间已过，只剩2026年这一次/,
  ],
  [
    'military-return',
    { status: 'enrolled', discharged: '2025-03-20' },
    '2027-03-01',
    'overdue',
    /退役当年和第2年.*2027年3月20日才满。不要自己认定.*马上.*按放弃入学资格或退学处理。$/,
  ],
  [
    'military-return',
    { status: 'enrolled', discharged: '2025-03-20' },
    '2027-03-20',
    'overdue',
    /退役当年和第2年.*2027年3月20日才满/,
  ],
  [
    'military-return',
    { status: 'enrolled', discharged: '2025-03-20' },
    '2027-04-01',
    'overdue',
    /^退役后2年已满.*按放弃入学资格或退学处理。马上/,
  ],
  [
    'military-return',
    { status: 'enrolled', discharged: '2025-09-20' },
    '2025-10-01',
    'first-intake-may-have-passed',
    /2025年9月或以后.*可能还赶得上.*赶得上的，2025年就办；已过的，只有2026年这一次/,
  ],
  [
    'military-return',
    { status: 'enrolled', discharged: '2025-09-20' },
    '2025-10-01',
    'papers-not-listed',
    /带哪些材料，先问/,
  ],
  [
    'military-return',
    { status: 'enrolled', discharged: '2025-09-20' },
    '2025-10-01',
    'return-intake',
    /退役当年或者第2年高校新生入学期间.*退役当年算第1年，这是我们的理解/,
  ],
  [
    'military-return',
    { status: 'enrolled', discharged: '2025-09-20' },
    '2025-10-01',
    'retention-ends',
    /退役后2年.*不表示第3年/,
  ],
  ['verification', { accepted: '2026-03-01' }, '2026-04-02', 'past-expected', /大约一个月已过/],
  ['verification', { accepted: '2026-01-01' }, '2026-04-02', 'holiday-delay', /1-2月、6-8月.*顺延.*可能晚于这一天/],
  ['verification', { accepted: '2026-01-01' }, '2026-04-02', 'heavy-load', /较为集中时，认证时间也会相应延长/],
  ['verification', { accepted: '2026-01-01' }, '2026-04-02', 'electronic-report', /2019年5月1日起.*不再出具纸质报告/],
  ['verification', { accepted: '2026-01-01' }, '2026-04-02', 'report-expected', /1个月左右.*不保证/],
  [
    'study-limit',
    { enrolled: '2022-09-01', programme: '3', maximum: '5' },
    '2025-10-01',
    'programme-over',
    /已超过学制.*结业/,
  ],
  [
    'study-limit',
    { enrolled: '2022-09-01', programme: '3', maximum: '5' },
    '2027-10-01',
    'limit-over',
    /最长学习年限已过.*马上联系/,
  ],
  [
    'study-limit',
    { enrolled: '2022-09-01', programme: '3', maximum: '5' },
    '2027-10-01',
    'graduation',
    /^毕业：.*通过答辩.*毕业证书.*学位证书.*离校前发给/,
  ],
  [
    'study-limit',
    { enrolled: '2022-09-01', programme: '3', maximum: '5' },
    '2027-10-01',
    'completion',
    /^结业：国家规定.*未达到毕业要求.*学校规定.*超过学制.*答辩未通过/,
  ],
  [
    'study-limit',
    { enrolled: '2022-09-01', programme: '3', maximum: '5' },
    '2027-10-01',
    'no-exchange',
    /^已发给结业证书的，不再发给毕业证书。$/,
  ],
  [
    'study-limit',
    { enrolled: '2022-09-01', programme: '3', maximum: '5' },
    '2027-10-01',
    'own-figures',
    /你自己填的.*培养方案/,
  ],
  [
    'study-limit',
    { enrolled: '2022-09-01', programme: '3', maximum: '5' },
    '2027-10-01',
    'programme-ends',
    /往后推 3 年.*毕业证书/,
  ],
  [
    'study-limit',
    { enrolled: '2022-09-01', programme: '3', maximum: '5' },
    '2027-10-01',
    'limit-ends',
    /往后推 5 年.*准予结业/,
  ],
]

test.each(SAID)('%s %j on %s: %s says %s', (rule, inputs, today, id, said) => {
  const { milestones, notices } = answer(rule, inputs, today)
  const found = [
    ...milestones.map(({ id: name, why }) => [name, why]),
    ...notices.map(({ id: name, text }) => [name, text]),
  ]
  expect(found.find(([name]) => name === id)?.[1]).toMatch(said)
})

test('every notice of every situation is among those whose words are checked', () => {
  const checked = new Set(SAID.map(([, , , id]) => id))
  expect(ALL.flatMap(({ notices }) => notices.map(({ id }) => id)).filter((id) => !checked.has(id))).toEqual([])
})

test('new students and current students come back by their own names', () => {
  const titles = (status: string) =>
    answer('military-return', { status, discharged: '2025-03-20' }, '2025-07-01').milestones.map(({ title }) => title)
  expect(titles('admitted')).toEqual([
    '退役当年的新生入学期间，办理入学',
    '8月打电话问入学日期',
    '退役后第2年的新生入学期间，办理入学',
    '入学资格保留到这一天',
  ])
  expect(titles('enrolled').join()).toMatch(/办理复学.*办理复学.*学籍保留到这一天/)
})

test('the last day for papers is stated for current students only, and the advice owns to its gaps', () => {
  const reasons = (status: string, departs: string) =>
    answer('military-departure', { status, departs }, '2025-07-01').milestones.map(
      ({ title, why }) => `${title}：${why}`,
    )
  const [enrolled, advised] = reasons('enrolled', '2025-09-10')
  expect(enrolled).toMatch(/^离校前的最后一天：在校研究生应在入伍离校前/)
  expect(advised).toMatch(/^最迟最后一个工作日办完：.*按国家公布的放假和调休安排.*没有算学校的寒暑假.*先打电话/)
  const [admitted, unpublished] = reasons('admitted', '2027-09-10')
  expect(admitted).toMatch(/按出发前办完推算.*请向学位办确认/)
  expect(unpublished).toMatch(/只排除了周末，没有排除节假日/)
})

const BASIS: [string, Record<string, string>, string[]][] = [
  ['enrolment', { year: '2025' }, ['1', '2', '3']],
  ['diploma', { issued: '1999-07-01' }, ['8']],
  ['diploma', { issued: '2025-06-30' }, ['7', '9', '教学〔2014〕11号 第十九条 10', '11', '12']],
  ['military-departure', { status: 'enrolled', departs: '2025-09-10' }, ['5', '教育部令第41号 5']],
  ['military-return', NEW_STUDENT, ['5', '教育部令第41号 5']],
  ['verification', { accepted: '2026-03-01' }, ['8']],
  [
    'study-limit',
    { enrolled: '2025-09-01', programme: '3', maximum: '5' },
    [
      '教育部令第41号 第三十二条 6',
      '教育部令第41号 第三十三条 6',
      '长理工研字〔2020〕33号 第四十一条 6',
      '长理工研字〔2020〕33号 第四十六条 6',
    ],
  ],
]

test.each(BASIS)('%s %j rests on %j', (rule, inputs, expected) => {
  const { basis } = answer(rule, inputs, '2026-11-24')
  expect(basis.map(({ number, article, question }) => [number, article, question].filter(Boolean).join(' '))).toEqual(
    expected,
  )
})

test('documents have the names that the handbook gives them', () => {
  const names = new Map(ALL.flatMap(({ basis }) => basis.map(({ number, document }) => [number, document])))
  expect(Object.fromEntries(names)).toEqual({
    undefined: '长春理工大学研究生学籍学历管理高频事项速查“一本通”',
    教育部令第41号: '普通高等学校学生管理规定',
    '教学〔2014〕11号': '高等学校学生学籍学历电子注册办法',
    '长理工研字〔2020〕33号': '长春理工大学研究生学籍管理办法',
  })
})
