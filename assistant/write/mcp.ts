import { z } from 'zod'
import { diagnosis } from '../../src/model/diagnosis/handbook'
import { app } from '../../src/model/handbook/app'
import { answerShape, datesShape, diagnosisShape, officeShape, type Contents } from '../shapes'
import { INPUTS } from './inputs'

const DRAFT = 'http://json-schema.org/draft-07/schema#'

interface Described {
  description: string
  /** Of `components/`. */
  card: string
  /** The page of the app that goes on from it. */
  page: string
  shape: z.ZodType
}

/** What the assistant is told of each function. */
export const FUNCTIONS: Readonly<Record<keyof Contents, Described>> = {
  findAnswer: {
    description:
      '在手册里查用户的问题。sure 是手册有答案，连同怎么做、带什么、注意和出处；perhaps 是手册没有直接写，只有可能有关的问题和可以问谁；nothing 是手册没有写。有 choices 的，请用户选一个。只说返回的内容。',
    card: 'answer-card',
    page: '/pages/question/index',
    shape: answerShape,
  },
  diagnose: {
    description: `一步步判断这些情况：${diagnosis.symptoms.map(({ label }) => label).join('；')}。返回下一个问题和选项，或结论和现在做什么。一次只问一个，请用户选，不替用户选。`,
    card: 'question-card',
    page: '/pages/diagnosis/index',
    shape: diagnosisShape,
  },
  computeDates: {
    description:
      '按手册和用户自己的情况算日期，按今天说还来不来得及。缺的会在 missing 里列出，要问用户，不猜。只说返回的日期。',
    card: 'dates-card',
    page: '/pages/deadlines/rule/index',
    shape: datesShape,
  },
  contactOffice: {
    description: `${app.office}的电话、联系人、地址、打电话前准备什么。手册没有写的（例如办公时间）请用户打电话问。`,
    card: 'office-card',
    page: '/pages/office/index',
    shape: officeShape,
  },
}

/** `mcp.json`: the functions with their schemas, and the cards that show what they return. */
export function mcp() {
  const functions = Object.entries(FUNCTIONS) as [keyof Contents, Described][]
  return {
    apis: functions.map(([name, { description, card, page, shape }]) => ({
      name,
      description,
      inputSchema: { $schema: DRAFT, ...INPUTS[name](), additionalProperties: false },
      outputSchema: z.toJSONSchema(shape, { target: 'draft-7', override: leaner }),
      _meta: { ui: { componentPath: componentPath(card), pagePath: page } },
    })),
    components: functions.map(([, { card, page }]) => ({ path: componentPath(card), relatedPage: page })),
  }
}

/** Without what only repeats, in objects inside: the functions' own tests hold them to all of it. */
function leaner({
  jsonSchema,
  path,
}: {
  jsonSchema: { additionalProperties?: unknown; propertyNames?: unknown }
  path: unknown[]
}) {
  if (path.length > 0 && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
  delete jsonSchema.propertyNames
}

const componentPath = (card: string) => `components/${card}/index`
