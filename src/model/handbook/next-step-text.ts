import type { RuleId, SymptomId } from '@/generated/ids'
import type { Handbook, NextStep, Outline } from './types'

const DEADLINE_TITLES: Record<RuleId, string> = {
  enrolment: '哪天起能查到学籍',
  diploma: '哪天起能查到学历',
  'military-departure': '入伍前最晚哪天办手续',
  'military-return': '退役后最晚哪天回校',
  verification: '学历认证多久有结果',
  'study-limit': '最长学习年限到哪天',
}

/** A next step in words, with what it leads to. */
export function nextStepText(step: NextStep, { office, outline }: Pick<Handbook, 'office' | 'outline'>): string {
  const title = nextStepTitle(step, outline)
  if (step.kind === 'call') return `${title}：${office.phone} ${office.contact}`
  return step.kind === 'map' ? `${title}：${office.address}` : title
}

/** What the button of a next step says; the outline supplies the titles of what it leads to. */
export function nextStepTitle(step: NextStep, outline: Pick<Outline, 'guides' | 'diagnosis'>): string {
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
      return deadlineTitle(step.id)
  }
}

/** What the button says that leads to the diagnosis of a symptom. */
export function symptomTitle(symptom: SymptomId, { diagnosis }: Pick<Outline, 'diagnosis'>): string {
  return `查原因：${diagnosis?.symptoms.find(({ id }) => id === symptom)?.title ?? ''}`
}

/** What the button says that leads to a rule of the calculator. */
export function deadlineTitle(rule: RuleId): string {
  return `算日期：${DEADLINE_TITLES[rule]}`
}
