import { z } from 'zod'
import type { AnswerId, RuleId, SymptomId } from '../../src/generated/ids'
import type { OutcomeDeadline, Step } from '../../src/model/diagnosis/types'
import { fault } from '../problems'
import { callFields, UNSAID, type Fields } from '../schema/fields'
import { nextStep } from '../schema/next-step'
import {
  callNeeds,
  filled,
  identifier,
  plainText,
  questionNumber,
  reference,
  richText,
  unique,
  unsaid,
} from '../schema/types'

const id = identifier()

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

const symptom = z.strictObject({ id: identifier<SymptomId>(), title: plainText(), label: plainText(), to: step })

const answer = z.strictObject({
  id: identifier<AnswerId>(),
  label: plainText(),
  to: step,
  today: z.literal(false).exactOptional(),
})

const rule = reference<RuleId>()

/** A rule's name, alone or with further settings. */
const deadline = z.union([
  rule.transform((name): OutcomeDeadline => ({ rule: name })),
  z.strictObject({
    rule,
    inputs: z.record(z.string(), plainText()).exactOptional(),
    today: plainText().exactOptional(),
  }),
])

const question = z.strictObject({
  id,
  question: plainText(),
  help: plainText().exactOptional(),
  deadline: deadline.exactOptional(),
  answers: filled(answer).check(unique((each) => each.id, 'id')),
})

const outcome = z.strictObject({
  id,
  title: plainText(),
  likely: richText,
  actions: filled(richText),
  bring: z.array(richText),
  unsaid,
  ...callNeeds,
  deadline: deadline.exactOptional(),
  next: nextStep.exactOptional(),
  questions: filled(questionNumber).check(unique(String)),
})

/** `diagnosis.yaml`. References between its parts are checked in `checks.ts`. */
export const diagnosisSchema = z.strictObject({
  entry: z.strictObject({ title: plainText(), note: plainText() }),
  chooser: z.strictObject({ question: plainText(), symptoms: filled(reference<SymptomId>()).check(unique(String)) }),
  unsure: id,
  covers: questionNumber.exactOptional(),
  symptoms: filled(symptom).check(unique((each) => each.id, 'id')),
  questions: filled(question).check(unique((each) => each.id, 'id')),
  outcomes: filled(outcome).check(unique((each) => each.id, 'id')),
})

export type DiagnosisFile = z.output<typeof diagnosisSchema>

const ID = { label: '英文代号', example: 'id: changed-when' }
const LABEL = { label: '显示的文字', example: 'label: 我不确定' }
const TO = { label: '去哪里', example: 'to: { outcome: correction }' }

function deadlineFields(prefix: string): Fields {
  const path = `${prefix}deadline`
  return {
    [path]: { label: '日期规则', example: 'deadline: diploma，没有就删去这一行' },
    [`${path}.rule`]: { label: '日期规则', example: 'rule: diploma' },
    [`${path}.inputs`]: { label: '已经知道的输入', example: 'inputs: { status: admitted }' },
    [`${path}.today`]: { label: '按今天算的日期怎样称呼', example: 'today: 今年入学的' },
  }
}

export const DIAGNOSIS_FIELDS: Fields = {
  entry: { label: '首页的入口', example: 'entry: { title: 帮我判断, note: 一句说明 }' },
  'entry.title': { label: '首页的入口', example: 'title: 帮我判断' },
  'entry.note': { label: '入口的说明', example: 'note: 答几个小问题，找到原因和办法' },
  chooser: { label: '搜索时分不清', example: 'chooser: { question: 是哪一种查不到？, symptoms: [found-before] }' },
  'chooser.question': { label: '怎样问', example: 'question: 是哪一种查不到？' },
  'chooser.symptoms': { label: '从哪些症状里选', example: 'symptoms: [found-before]' },
  'chooser.symptoms[]': { label: '从哪些症状里选', example: 'symptoms: [found-before]' },
  unsure: { label: '“我不确定”的代号', example: 'unsure: not-sure' },
  covers: { label: '到第几题都要有结论', example: 'covers: 12，不要求就删去这一行' },
  symptoms: { label: '症状', example: 'symptoms: 下面每个症状写“- id:”“title:”“label:”“to:”' },
  'symptoms[]': { label: '一个症状', example: '- id: found-before，下面写 title、label 和 to' },
  'symptoms[].id': { label: '英文代号', example: 'id: found-before' },
  'symptoms[].title': { label: '短名称', example: 'title: 以前能查到，现在查不到' },
  'symptoms[].label': LABEL,
  'symptoms[].to': TO,
  questions: { label: '要问的', example: 'questions: 下面每个写“- id:”“question:”“answers:”' },
  'questions[]': { label: '要问的一件事', example: '- id: changed-when，下面写 question 和 answers' },
  'questions[].id': ID,
  'questions[].question': { label: '问题', example: 'question: 是什么时候改的？' },
  'questions[].help': { label: '怎样看', example: 'help: 落款日期写在学历证书的末尾。' },
  ...deadlineFields('questions[].'),
  'questions[].answers': { label: '答案', example: 'answers: 下面每个答案写“- { id:, label:, to: }”' },
  'questions[].answers[]': {
    label: '一个答案',
    example: '- { id: not-sure, label: 我不确定, to: { outcome: change-ask-office } }',
  },
  'questions[].answers[].id': ID,
  'questions[].answers[].label': LABEL,
  'questions[].answers[].to': TO,
  'questions[].answers[].today': { label: '今天的日期对他没有用', example: 'today: false，不是就删去' },
  outcomes: { label: '结论', example: 'outcomes: 下面每个写“- id:”“title:”“likely:”“actions:”等' },
  'outcomes[]': {
    label: '一个结论',
    example: '- id: correction，下面写 title、likely、actions、bring、questions',
  },
  'outcomes[].id': ID,
  'outcomes[].title': { label: '一句话', example: 'title: 申请学历证明书' },
  'outcomes[].likely': { label: '最可能是什么', example: 'likely: 一两句话' },
  'outcomes[].actions': { label: '现在做什么', example: 'actions: 下面每一步写一行“- ……”' },
  'outcomes[].actions[]': { label: '一步', example: '- 联系研究生院学位办' },
  'outcomes[].bring': { label: '带什么', example: 'bring: [学历证书]，没有写 bring: []' },
  'outcomes[].unsaid': UNSAID,
  'outcomes[].unsaid[]': UNSAID,
  ...callFields('outcomes[].'),
  'outcomes[].bring[]': { label: '一样材料', example: 'bring: [学历证书]' },
  ...deadlineFields('outcomes[].'),
  'outcomes[].next': { label: '下一步', example: 'next: { guide: correction }，只有打电话的就删去这一行' },
  'outcomes[].questions': { label: '要看的题号', example: 'questions: [9]' },
  'outcomes[].questions[]': { label: '要看的题号', example: 'questions: [9]' },
}
