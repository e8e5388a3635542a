import { z } from 'zod'
import type { InputSpec } from '../../src/model/deadlines/input-spec'
import type { Rule, Saying } from '../../src/model/deadlines/rule'
import type { InputWords, MilestoneWords } from '../../src/model/deadlines/words'
import { fault } from '../problems'
import { atMost, callNeeds, filled, plainText, questionNumber, spoken, unsaid } from '../schema/types'
import { missingPlaceholder, unknownPlaceholder } from './placeholders'

/** The words of a rule's file: exactly those that the rule can yield. What they cite is checked in `read.ts`. */
export function deadlineSchema({ inputs, milestones, answers, notices, conflicts = {}, terms = {}, cases = {} }: Rule) {
  return z.strictObject({
    name: words(8),
    title: words(20),
    link: words(14),
    inputs: keyed(
      inputs.map(({ id }) => id),
      (key) => inputWords(inputs.find(({ id }) => id === key)),
    ),
    milestones: keyed(Object.keys(milestones), (key) => milestoneWords(milestones[key])),
    answers: keyed(Object.keys(answers), (key) => sentence(answers[key], 48)),
    notices: keyed(Object.keys(notices), (key) => sentence(notices[key])),
    conflicts: keyed(Object.keys(conflicts), (key) => sentence(conflicts[key])),
    terms: keyed(Object.keys(terms), (key) => keyed(terms[key] ?? [], () => words(8))),
    unsaid,
    ...callNeeds,
    say: spoken((text) =>
      unknownPlaceholder(
        text,
        inputs.map(({ id }) => id),
      ),
    ).exactOptional(),
    basis: basisOf(Object.keys(cases)),
  })
}

const UNUSED = fault('这条规则用不到这一项', '删去它')

/** An entry for each key and no other; nothing at all where there are no keys. */
function keyed<Words>(
  keys: readonly string[],
  wordsOf: (key: string) => z.ZodType<Words>,
): z.ZodType<Record<string, Words>> {
  if (keys.length > 0) return z.strictObject(Object.fromEntries(keys.map((key) => [key, wordsOf(key)])))
  return z
    .unknown()
    .optional()
    .transform((value, { issues }) => {
      if (value !== undefined) issues.push({ code: 'custom', input: value, message: UNUSED })
      return {}
    })
}

function words(most: number) {
  return plainText((text) => unknownPlaceholder(text, []) ?? atMost(most)(text))
}

function inputWords(spec: InputSpec | undefined): z.ZodType<InputWords> {
  const labelled = { label: words(8), help: words(60) }
  if (spec?.kind === 'integer') return z.strictObject({ ...labelled, unit: words(4) })
  if (spec?.kind === 'choice') return z.strictObject({ ...labelled, options: keyed(spec.options, () => words(12)) })
  return z.strictObject(labelled)
}

/** An entry for the phone's calendar: what to do, and why. Numbers of questions mean nothing there. */
const reminder = z.strictObject({
  title: words(20),
  notes: plainText((text) =>
    /问题\d/.test(text) ? fault('日历里看不到问题', '删去题号，写明要做什么') : unknownPlaceholder(text, []),
  ),
})

function milestoneWords({ fills = [], reminds }: Saying = {}): z.ZodType<MilestoneWords> {
  const text = (most = Infinity) => plainText((own) => unknownPlaceholder(own, fills) ?? atMost(most)(own))
  const shown = { title: text(30), why: text(), missed: text() }
  const schema = reminds ? z.strictObject({ ...shown, reminder }) : z.strictObject(shown)
  return schema.check(({ value: { title, why, missed }, issues }) => {
    const message = missingPlaceholder([title, why, missed], fills)
    if (message !== undefined) issues.push({ code: 'custom', input: title, message })
  })
}

function sentence({ fills = [] }: Saying = {}, most = Infinity) {
  return plainText((text) => unknownPlaceholder(text, fills) ?? missingPlaceholder([text], fills) ?? atMost(most)(text))
}

function basisOf(cases: readonly string[]) {
  const known = plainText((text) => {
    if (cases.includes(text)) return undefined
    const remedy = cases.length === 0 ? '删去 for，这条规则不分情况' : `从这些里选：${cases.join('、')}`
    return fault(`没有代号为“${text}”的情况`, remedy)
  })
  const entry = z.strictObject({
    document: plainText().exactOptional(),
    article: plainText().exactOptional(),
    question: questionNumber,
    for: known.exactOptional(),
  })
  return filled(entry).check(({ value, issues }) => {
    const bare = cases.find((each) => value.every((basis) => basis.for !== undefined && basis.for !== each))
    const message =
      bare === undefined ? undefined : fault(`“${bare}”没有依据`, `加上一行：- { question: 8, for: ${bare} }`)
    if (message !== undefined) issues.push({ code: 'custom', input: value, message })
    value.forEach(({ document, article }, index) => {
      if (article === undefined || document !== undefined) return
      issues.push({
        code: 'custom',
        input: article,
        path: [index, 'article'],
        message: fault('写了条款，没有写是哪份文件的', '加上 document，或删去 article'),
      })
    })
  })
}

export type DeadlineFile = z.output<ReturnType<typeof deadlineSchema>>
