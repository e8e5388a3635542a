/** The schemas of what the functions are given, from the model: a new rule, symptom or answer is in them by itself. */
import { accepted, type Input } from '../../src/model/deadlines'
import { calculator } from '../../src/model/deadlines/handbook'
import { diagnosis } from '../../src/model/diagnosis/handbook'
import type { Contents } from '../shapes'
import { diagnosisAnswers } from './diagnosis-answers'

interface Schema {
  type: 'object'
  properties: Record<string, object>
  required: string[]
}

export const INPUTS: Readonly<Record<keyof Contents, () => Schema>> = {
  findAnswer: () => ({
    type: 'object',
    properties: {
      question: text('用户要问的事，用用户的原话；去掉姓名、身份证号、手机号、证书编号。'),
    },
    required: ['question'],
  }),
  diagnose: () => ({
    type: 'object',
    properties: {
      symptom: choice(
        diagnosis.symptoms.map(({ id }) => id),
        `用户遇到的情况；用户没有说的不要填。${named(diagnosis.symptoms)}`,
      ),
      answers: {
        type: 'array',
        items: { type: 'string', enum: diagnosisAnswers() },
        description: '用户对前面每个问题的回答，按问的顺序，写上一次返回的选项里的代号。用户没有回答的不要填。',
      },
    },
    required: [],
  }),
  computeDates: () => ({
    type: 'object',
    properties: {
      rule: choice(
        calculator.rules.map(({ id }) => id),
        `要算的日期。${named(calculator.rules.map(({ id, title }) => ({ id, label: title })))}`,
      ),
      ...Object.fromEntries(inputIds().map((id) => [id, schemaOf(id)])),
    },
    required: [],
  }),
  contactOffice: () => ({ type: 'object', properties: {}, required: [] }),
}

const text = (description: string) => ({ type: 'string', description })

const choice = (ids: readonly string[], description: string) => ({ type: 'string', enum: ids, description })

const named = (all: readonly { id: string; label: string }[]) =>
  all.map(({ id, label }) => `${id}：${label}`).join('；')

/** The ids of what the rules ask for, each once. */
const inputIds = () => [...new Set(calculator.rules.flatMap(({ inputs }) => inputs.map(({ id }) => id)))]

/** An input of one or several rules: what it means in each. */
function schemaOf(id: string): object {
  const meanings = new Map<string, string[]>()
  const all = calculator.rules.flatMap((rule) =>
    rule.inputs.filter((input) => input.id === id).map((input) => ({ rule: rule.id, input })),
  )
  for (const { rule, input } of all) meanings.set(meaningOf(input), [...(meanings.get(meaningOf(input)) ?? []), rule])
  const told = [...meanings].map(([meaning, rules]) => `用于 ${rules.join('、')}：${meaning}`)
  const description = `${told.join('')}用户没有说的不要填，也不要猜。`
  const options = all.flatMap(({ input }) => (input.kind === 'choice' ? input.options.map((option) => option.id) : []))
  return options.length > 0 ? choice([...new Set(options)], description) : text(description)
}

function meaningOf(input: Input): string {
  const taken = input.kind === 'choice' ? `${named(input.options)}。` : accepted(input)
  return `${input.label}。${input.help}${taken}`
}
