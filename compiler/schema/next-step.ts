import { z } from 'zod'
import type { GuideId, RuleId, SymptomId } from '../../src/generated/ids'
import type { NextStep } from '../../src/model/handbook/types'
import { fault } from '../problems'

const USAGE = '可以写 call、map、{ guide: 名称 }、{ diagnosis: 名称 }、{ deadline: 名称 }'

/** One entry of a question's `next`. Its target is checked once all files are read. */
export const nextStep = z.unknown().transform((value, { issues }): NextStep => {
  const step = readNextStep(value)
  if (typeof step !== 'string') return step
  issues.push({ code: 'custom', input: value, message: step })
  return z.NEVER
})

/** How to write a step in a content file. */
export function nextStepName(step: NextStep): string {
  return 'id' in step ? `${step.kind}: ${step.id}` : step.kind
}

/** Parses a step in a content file; returns the step or its problem. */
export function readNextStep(value: unknown): NextStep | string {
  if (value === 'call' || value === 'map') return { kind: value }
  const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const [entry, ...others] = entries
  if (!entry || others.length > 0) return fault(`不认识${shown(value)}`, USAGE)
  const [kind, id] = entry
  if (!isLabelled(kind)) return fault(`不认识“${kind}”`, USAGE)
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
const LABELS = { guide: '图解', diagnosis: '诊断入口', deadline: '日期规则' } as const

type Labelled = keyof typeof LABELS

function isLabelled(kind: string): kind is Labelled {
  return kind in LABELS
}

/** The names that steps may use; undefined if the file that defines them has problems itself. */
export type KnownNames = Record<Labelled, ReadonlySet<string> | undefined>

/** The problem with a step whose target does not exist, if any. */
export function unknownName(step: NextStep, known: KnownNames): string | undefined {
  if (!('id' in step)) return undefined
  const names = known[step.kind]
  if (!names || names.has(step.id)) return undefined
  const remedy = names.size === 0 ? '删去它，或者先在内容里写上' : `从这些里选：${[...names].join('、')}`
  return fault(`没有名为“${step.id}”的${LABELS[step.kind]}`, remedy)
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : '这一项'
}
