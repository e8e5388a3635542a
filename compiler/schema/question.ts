import { z } from 'zod'
import type { CategoryId, StageId } from '../../src/generated/ids'
import { nextStep, nextStepName } from './next-step'
import { atMost, filled, plainText, questionNumber, reference, unique, unsaid } from './types'

const basis = z.strictObject({
  document: plainText(),
  articles: filled(plainText())
    .check(unique((article) => article))
    .exactOptional(),
  says: plainText(),
  quote: plainText().exactOptional(),
})

/** The front matter of a question file. References to other files are checked in `checks.ts`. */
export const questionSchema = z.strictObject({
  number: questionNumber,
  title: plainText(atMost(20)),
  question: plainText(),
  category: reference<CategoryId>(),
  stages: filled(reference<StageId>()).check(unique((stage) => stage)),
  answer: plainText(atMost(120)),
  basis: z.array(basis).default([]),
  related: z.array(questionNumber).check(unique(String)),
  unsaid,
  next: z.array(nextStep).check(unique(nextStepName)),
})

export type FrontMatter = z.output<typeof questionSchema>
