import {
  calculate,
  chinaToday,
  createCalculator,
  formatDate,
  parseDate,
  readInputs,
  summary,
  type CalendarDate,
  type Calculator,
  type Input,
  type Milestone,
  type RawInputs,
  type Result,
  type WordedRule,
} from '../../src/model/deadlines'
import { RULES } from '../../src/model/deadlines/rules'
import { UsageError, type Command, type Invocation, type OptionSpecs } from './command'
import { CONTENT_OPTION, readHandbook } from './content'

const INPUTS = [...new Set(RULES.flatMap(({ inputs }) => inputs.map(({ id }) => id)))]

export const deadline: Command = {
  name: 'deadline',
  usage: 'deadline <规则> --<输入项> <值>… [--today 年-月-日] [--json] [--content 文件夹]',
  summary: `推算日期。规则：${RULES.map(({ id }) => id).join('、')}`,
  options: {
    ...CONTENT_OPTION,
    ...Object.fromEntries(INPUTS.map((id): [string, OptionSpecs[string]] => [id, { type: 'string' }])),
    today: { type: 'string' },
    json: { type: 'boolean' },
  },
  words: 1,
  run(invocation) {
    const rule = ruleNamed(invocation.words[0], createCalculator(readHandbook(invocation).deadlines))
    const read = readInputs(rule, rawInputs(invocation))
    if (!read.ok) {
      const complaints = read.errors.map(({ field, message }) => `--${field}：${message}`)
      throw new UsageError([...complaints, `改法：写成 ${usageOf(rule)}`].join('\n'))
    }
    const today = todayIn(invocation)
    const result = calculate(rule, read.values, today)
    const text = () => `${summary(rule, result, today)}\n（按中国日期 ${formatDate(today)} 推算）`
    invocation.print(invocation.has('json') ? JSON.stringify(asData(result), null, 2) : text())
  },
}

/** A result as of the given day, without the advice for missed milestones. */
function asData({ rule, milestones, notices, basis }: Result) {
  return { rule, milestones: milestones.map(milestoneData), notices, basis }
}

function milestoneData({ id, start, end, approximate, advice, year, title, why }: Milestone) {
  return { id, start, end, approximate, advice, year, title, why }
}

function ruleNamed(id: string | undefined, { rules, find }: Calculator): WordedRule {
  const rule = find(id ?? '')
  if (rule) return rule
  const known = rules.map((each) => `  ${usageOf(each)}\n      ${each.title}`)
  throw new UsageError(
    [`${id === undefined ? '没有写规则' : `没有规则“${id}”`}。改法：可以用的规则有`, ...known].join('\n'),
  )
}

function rawInputs({ text }: Invocation): RawInputs {
  return Object.fromEntries(INPUTS.flatMap((id) => (text(id) === undefined ? [] : [[id, text(id)]])))
}

function todayIn({ text }: Invocation): CalendarDate {
  const given = text('today')
  const today = given === undefined ? chinaToday(Date.now()) : parseDate(given)
  if (!today) throw new UsageError('--today：没有这一天。改法：写成“年-月-日”，例如 2025-06-30。')
  return today
}

function usageOf({ id, inputs }: WordedRule): string {
  const options = inputs.map((input) => {
    const option = `--${input.id} ${placeholder(input)}`
    return input.optional ? `[${option}]` : option
  })
  return ['deadline', id, ...options].join(' ')
}

function placeholder(input: Input): string {
  if (input.kind === 'choice') return input.options.map(({ id }) => id).join('|')
  return { date: '年-月-日', year: '年份', integer: '整数' }[input.kind]
}
