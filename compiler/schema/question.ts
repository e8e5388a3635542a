import { z } from 'zod'
import type { CategoryId, StageId } from '../../src/generated/ids'
import { nextStep, nextStepName } from './next-step'
import { fault } from '../problems'
import { atMost, callNeeds, filled, identifier, plainText, questionNumber, reference, unique, unsaid } from './types'

const basis = z.strictObject({
  document: plainText(),
  articles: filled(plainText())
    .check(unique((article) => article))
    .exactOptional(),
  says: plainText(),
  quote: plainText().exactOptional(),
  part: reference().exactOptional(),
})

const title = plainText(atMost(20))
const answer = plainText(atMost(120))
const next = z.array(nextStep).check(unique(nextStepName))

const part = z.strictObject({
  id: identifier(),
  title,
  answer,
  sections: filled(plainText()).check(unique((heading) => heading)),
  unsaid,
  ...callNeeds,
  next: next.exactOptional(),
})

const parts = z
  .array(part)
  .check(unique(({ id }) => id, 'id'))
  .check(({ value, issues }) => {
    if (value.length < 2) {
      const message = fault('这个问题不到两部分', '再写一部分，或者不写 parts，只写 answer')
      issues.push({ code: 'custom', input: value, message })
    }
  })

const needless = z.unknown().check(({ value, issues }) => {
  const message = fault('写了 parts 就不用写它', '删去它，把答案分到各部分里')
  issues.push({ code: 'custom', input: value, message })
})

/** The front matter of a question file. References to other files are checked in `checks.ts`. */
export const questionSchema = z.strictObject({
  number: questionNumber,
  title,
  question: plainText(),
  category: reference<CategoryId>(),
  stages: filled(reference<StageId>()).check(unique((stage) => stage)),
  answer,
  basis: z.array(basis).default([]),
  related: z.array(questionNumber).check(unique(String)),
  unsaid,
  ...callNeeds,
  next,
})

/** The same for a question that is several: each of its parts has an answer. */
export const partedSchema = questionSchema
  .omit({ answer: true, caller: true, say: true, ask: true, hand: true })
  .extend({ answer: needless.optional(), parts })

export type FrontMatter = z.output<typeof questionSchema> | z.output<typeof partedSchema>
