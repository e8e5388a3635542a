import type { RuleId, SymptomId } from '@/generated/ids'
import type { Handbook, NextStep, Outline } from './types'

/** A next step as text, with its target. */
export function nextStepText(step: NextStep, { office, outline }: Pick<Handbook, 'office' | 'outline'>): string {
  const title = nextStepTitle(step, outline)
  if (step.kind === 'call') return `${title}：${office.phone} ${office.contact}`
  return step.kind === 'map' ? `${title}：${office.address}` : title
}

const VERBS: Record<NextStep['kind'], string> = {
  call: '拨打电话',
  map: '开始导航',
  guide: '看图解',
  diagnosis: '查原因',
  deadline: '算日期',
}

/** The short label of a next step's button, without its target, e.g. 看图解. */
export function nextStepVerb({ kind }: NextStep): string {
  return VERBS[kind]
}

/** The label of a next step's button; target titles come from the outline. */
export function nextStepTitle(step: NextStep, outline: Pick<Outline, 'guides' | 'diagnosis' | 'deadlines'>): string {
  switch (step.kind) {
    case 'call':
    case 'map':
      return VERBS[step.kind]
    case 'guide':
      return `${VERBS.guide}：${outline.guides.find(({ id }) => id === step.id)?.title ?? ''}`
    case 'diagnosis':
      return symptomTitle(step.id, outline)
    case 'deadline':
      return deadlineTitle(step.id, outline)
  }
}

/** The label of the button that opens the diagnosis of a symptom. */
export function symptomTitle(symptom: SymptomId, { diagnosis }: Pick<Outline, 'diagnosis'>): string {
  return `${VERBS.diagnosis}：${diagnosis?.symptoms.find(({ id }) => id === symptom)?.title ?? ''}`
}

/** The label of the button that opens a rule of the calculator. */
export function deadlineTitle(rule: RuleId, { deadlines }: Pick<Outline, 'deadlines'>): string {
  return `${VERBS.deadline}：${deadlines.find(({ id }) => id === rule)?.link ?? ''}`
}
