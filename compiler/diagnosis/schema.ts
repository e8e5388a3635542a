import { z } from 'zod'
import { DEADLINE_RULES, SYMPTOMS } from '../../src/model/handbook/next-step'
import type { Step } from '../../src/model/diagnosis/types'
import { fault } from '../problems'
import type { Fields } from '../schema/fields'
import { filled, identifier as id, plainText, questionNumber, richText, unique } from '../schema/types'

const step = z.unknown().transform((value, { issues }): Step => {
  const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const [[kind, target] = ['', undefined], ...others] = entries
  if (others.length === 0 && typeof target === 'string') {
    if (kind === 'ask') return { ask: target }
    if (kind === 'outcome') return { outcome: target }
  }
  const message = fault('没有写清去哪里', '写成 { ask: 问题的代号 } 或 { outcome: 结论的代号 }')
  issues.push({ code: 'custom', input: value, message })
  return z.NEVER
})

/** One of the names that the program knows. */
function known<Name extends string>(names: readonly Name[], label: string) {
  return z.string().transform((text, { issues }): Name => {
    const found = names.find((name) => name === text)
    if (found !== undefined) return found
    const message = fault(`没有名为“${text}”的${label}`, `从这些里选：${names.join('、')}`)
    issues.push({ code: 'custom', input: text, message })
    return z.NEVER
  })
}

const symptom = z.strictObject({ id: known(SYMPTOMS, '症状'), label: plainText(), to: step })

const answer = z.strictObject({ id, label: plainText(), to: step })

const question = z.strictObject({
  id,
  question: plainText(),
  help: plainText().exactOptional(),
  answers: filled(answer).check(unique((each) => each.id, 'id')),
})

const outcome = z.strictObject({
  id,
  title: plainText(),
  likely: richText,
  actions: filled(richText),
  bring: z.array(richText),
  deadline: known(DEADLINE_RULES, '日期规则').exactOptional(),
  questions: filled(questionNumber).check(unique(String)),
  call: z.boolean(),
})

/** `diagnosis.yaml`. What its parts say of each other is checked in `checks.ts`. */
export const diagnosisSchema = z.strictObject({
  symptoms: filled(symptom).check(unique((each) => each.id, 'id')),
  questions: filled(question).check(unique((each) => each.id, 'id')),
  outcomes: filled(outcome).check(unique((each) => each.id, 'id')),
})

export type DiagnosisFile = z.output<typeof diagnosisSchema>

const ID = { label: '英文代号', example: 'id: changed-when' }
const LABEL = { label: '显示的文字', example: 'label: 我不确定' }
const TO = { label: '去哪里', example: 'to: { outcome: correction }' }

export const DIAGNOSIS_FIELDS: Fields = {
  symptoms: { label: '症状', example: 'symptoms: 下面每个症状写“- id:”“label:”“to:”' },
  'symptoms[]': { label: '一个症状', example: '- { id: found-before, label: 以前能查到, to: { ask: what-vanished } }' },
  'symptoms[].id': { label: '英文代号', example: 'id: found-before' },
  'symptoms[].label': LABEL,
  'symptoms[].to': TO,
  questions: { label: '要问的', example: 'questions: 下面每个写“- id:”“question:”“answers:”' },
  'questions[]': { label: '要问的一件事', example: '- id: changed-when，下面写 question 和 answers' },
  'questions[].id': ID,
  'questions[].question': { label: '问题', example: 'question: 是什么时候改的？' },
  'questions[].help': { label: '怎样看', example: 'help: 落款日期写在学历证书的末尾。' },
  'questions[].answers': { label: '答案', example: 'answers: 下面每个答案写“- { id:, label:, to: }”' },
  'questions[].answers[]': {
    label: '一个答案',
    example: '- { id: not-sure, label: 我不确定, to: { outcome: change-ask-office } }',
  },
  'questions[].answers[].id': ID,
  'questions[].answers[].label': LABEL,
  'questions[].answers[].to': TO,
  outcomes: { label: '结论', example: 'outcomes: 下面每个写“- id:”“title:”“likely:”“actions:”等' },
  'outcomes[]': {
    label: '一个结论',
    example: '- id: correction，下面写 title、likely、actions、bring、questions、call',
  },
  'outcomes[].id': ID,
  'outcomes[].title': { label: '一句话', example: 'title: 申请学历证明书' },
  'outcomes[].likely': { label: '最可能是什么', example: 'likely: 一两句话' },
  'outcomes[].actions': { label: '现在做什么', example: 'actions: 下面每一步写一行“- ……”' },
  'outcomes[].actions[]': { label: '一步', example: '- 联系研究生院学位办' },
  'outcomes[].bring': { label: '带什么', example: 'bring: [学历证书]，没有写 bring: []' },
  'outcomes[].bring[]': { label: '一样材料', example: 'bring: [学历证书]' },
  'outcomes[].deadline': { label: '日期规则', example: 'deadline: diploma，没有就删去这一行' },
  'outcomes[].questions': { label: '要看的题号', example: 'questions: [9]' },
  'outcomes[].questions[]': { label: '要看的题号', example: 'questions: [9]' },
  'outcomes[].call': { label: '要不要打电话', example: 'call: true' },
}
