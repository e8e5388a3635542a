import { z } from 'zod'
import type { ChecklistId, GuideId, RuleId, SymptomId } from '../../src/generated/ids'
import type { Destination, NextStep } from '../../src/model/handbook/types'
import { fault } from '../problems'
import { questionNumber, reference } from './types'

const USAGE = '可以写 call、map、{ guide: 名称 }、{ diagnosis: 名称 }、{ deadline: 名称 }'

/** One entry of a question's `next`. Its target is checked once all files are read. */
export const nextStep = z.unknown().transform((value, { issues }): NextStep => {
  const step = readNextStep(value)
  if (typeof step !== 'string') return step
  issues.push({ code: 'custom', input: value, message: step })
  return z.NEVER
})

const question = z.strictObject({ question: questionNumber })
const checklist = z.strictObject({ checklist: reference<ChecklistId>() })

/** A page to go on to. Its target is checked once all files are read. */
export const destination = z.unknown().transform((value, { issues }): Destination => {
  const asked = question.safeParse(value)
  if (asked.success) return { kind: 'question', number: asked.data.question }
  const listed = checklist.safeParse(value)
  if (listed.success) return { kind: 'checklist', id: listed.data.checklist }
  const step = readNextStep(value)
  if (typeof step !== 'string' && step.kind !== 'call' && step.kind !== 'map') return step
  const what =
    typeof step === 'string'
      ? step
      : fault('这里不用写打电话和导航', '电话总在那里；图解里这一步就是要打电话的，写在 act 里')
  issues.push({
    code: 'custom',
    input: value,
    message: `${what}这里还可以写 { question: 题号 }、{ checklist: 名称 }。`,
  })
  return z.NEVER
})

/** How to write a step or a page in a content file. */
export function nextStepName(step: NextStep | Destination): string {
  if (step.kind === 'question') return `${step.kind}: ${step.number}`
  return 'id' in step ? `${step.kind}: ${step.id}` : step.kind
}

/** Parses a step in a content file; returns the step or its problem. */
export function readNextStep(value: unknown): NextStep | string {
  if (value === 'call' || value === 'map') return { kind: value }
  const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const [entry, ...others] = entries
  if (!entry || others.length > 0) return fault(`不认识${shown(value)}`, USAGE)
  const [kind, id] = entry
  if (!isStep(kind)) return fault(`不认识“${kind}”`, USAGE)
  if (typeof id !== 'string') return fault(`${LABELS[kind]}没有写名称`, USAGE)
  switch (kind) {
    case 'guide':
      return { kind, id: id as GuideId }
    case 'diagnosis':
      return { kind, id: id as SymptomId }
    case 'deadline':
      return { kind, id: id as RuleId }
  }
}

/** Targets of the steps that name one. */
const LABELS = { guide: '图解', diagnosis: '诊断入口', deadline: '日期规则', checklist: '材料清单' } as const

type Labelled = keyof typeof LABELS

function isStep(kind: string): kind is Exclude<Labelled, 'checklist'> {
  return kind in LABELS && kind !== 'checklist'
}

/** The names that steps may use; undefined if the file that defines them has problems itself. */
export type KnownNames = Record<Labelled, ReadonlySet<string> | undefined>

/** Everything that a page to go on to may be. */
export interface Known {
  /** Numbers of the existing questions. */
  numbers: ReadonlySet<number>
  names: KnownNames
}

/** The problem with a step whose target does not exist, if any. */
export function unknownName(step: NextStep | Destination, known: KnownNames): string | undefined {
  if (!('id' in step)) return undefined
  const names = known[step.kind]
  if (!names || names.has(step.id)) return undefined
  const remedy = names.size === 0 ? '删去它，或者先在内容里写上' : `从这些里选：${[...names].join('、')}`
  return fault(`没有名为“${step.id}”的${LABELS[step.kind]}`, remedy)
}

/** The problem with a page to go on to that does not exist, if any. */
export function unknownDestination(place: Destination, { numbers, names }: Known): string | undefined {
  if (place.kind !== 'question') return unknownName(place, names)
  // With no questions at all, every number would be reported, which would hide the real problem.
  if (numbers.size === 0 || numbers.has(place.number)) return undefined
  const listed = [...numbers].sort((a, b) => a - b).join('、')
  return fault(`没有题号为“${place.number}”的问题`, `从这些里选：${listed}`)
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : '这一项'
}
