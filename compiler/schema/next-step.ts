import { z } from 'zod'
import { DEADLINE_RULES, SYMPTOMS } from '../../src/model/handbook/next-step'
import type { NextStep } from '../../src/model/handbook/types'
import { fault } from '../problems'

const USAGE = '可以写 call、map、{ guide: 名称 }、{ diagnosis: 名称 }、{ deadline: 名称 }'

/** One entry of a question's `next`. Whether its guide exists is checked in `checks.ts`. */
export const nextStep = z.unknown().transform((value, { issues }): NextStep => {
  const step = readNextStep(value)
  if (typeof step !== 'string') return step
  issues.push({ code: 'custom', input: value, message: step })
  return z.NEVER
})

/** How a step is written in a content file. */
export function nextStepName(step: NextStep): string {
  return 'id' in step ? `${step.kind}: ${step.id}` : step.kind
}

/** The step that a content file names, or what is wrong with it. */
export function readNextStep(value: unknown): NextStep | string {
  if (value === 'call' || value === 'map') return { kind: value }
  const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const [entry, ...others] = entries
  if (!entry || others.length > 0) return fault(`不认识${shown(value)}`, USAGE)
  const [kind, id] = entry
  switch (kind) {
    case 'guide':
      return typeof id === 'string' ? { kind, id } : fault('图解没有写名称', USAGE)
    case 'diagnosis':
      return named(SYMPTOMS, id, (known) => ({ kind, id: known }), '诊断入口')
    case 'deadline':
      return named(DEADLINE_RULES, id, (known) => ({ kind, id: known }), '日期规则')
    default:
      return fault(`不认识“${kind}”`, USAGE)
  }
}

function named<Id extends string>(
  known: readonly Id[],
  id: unknown,
  step: (id: Id) => NextStep,
  label: string,
): NextStep | string {
  const found = known.find((name) => name === id)
  return found === undefined ? fault(`没有名为${shown(id)}的${label}`, `从这些里选：${known.join('、')}`) : step(found)
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : '这一项'
}
