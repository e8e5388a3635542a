import type { RuleId, SymptomId } from '@/generated/ids'
import type { Handbook, NextStep, Outline } from './types'

/** A next step as text, with its target. */
export function nextStepText(step: NextStep, { office, outline }: Pick<Handbook, 'office' | 'outline'>): string {
  const title = nextStepTitle(step, outline)
  if (step.kind === 'call') return `${title}：${office.phone} ${office.contact}`
  return step.kind === 'map' ? `${title}：${office.address}` : title
}

/** The label of a next step's button; target titles come from the outline. */
export function nextStepTitle(step: NextStep, outline: Pick<Outline, 'guides' | 'diagnosis' | 'deadlines'>): string {
  switch (step.kind) {
    case 'call':
      return '拨打电话'
    case 'map':
      return '开始导航'
    case 'guide':
      return `看图解：${outline.guides.find(({ id }) => id === step.id)?.title ?? ''}`
    case 'diagnosis':
      return symptomTitle(step.id, outline)
    case 'deadline':
      return deadlineTitle(step.id, outline)
  }
}

/** The label of the button that opens the diagnosis of a symptom. */
export function symptomTitle(symptom: SymptomId, { diagnosis }: Pick<Outline, 'diagnosis'>): string {
  return `查原因：${diagnosis?.symptoms.find(({ id }) => id === symptom)?.title ?? ''}`
}

/** The label of the button that opens a rule of the calculator. */
export function deadlineTitle(rule: RuleId, { deadlines }: Pick<Outline, 'deadlines'>): string {
  return `算日期：${deadlines.find(({ id }) => id === rule)?.link ?? ''}`
}
