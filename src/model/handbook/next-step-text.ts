import type { DeadlineRuleName, SymptomName } from './next-step'
import type { DeadlineEntry, Handbook, NextStep, Outline } from './types'

const SYMPTOM_TITLES: Record<SymptomName, string> = {
  'enrolment-not-found': '查不到学籍信息',
  'information-wrong': '信息与本人不符',
  'credential-not-found': '查不到学历信息',
  'found-before': '以前能查到，现在查不到',
  'diploma-lost': '学历证书遗失或损坏',
  'identity-changed': '姓名或身份证号变更过',
  'military-service': '应征入伍或退役',
}

/** A next step in words, with what it leads to. */
export function nextStepText(step: NextStep, { office, outline }: Pick<Handbook, 'office' | 'outline'>): string {
  const title = nextStepTitle(step, outline)
  if (step.kind === 'call') return `${title}：${office.phone} ${office.contact}`
  return step.kind === 'map' ? `${title}：${office.address}` : title
}

/** The lists in which next steps find the titles of what they lead to. */
type Lists = { readonly [Key in 'guides' | 'deadlines']: readonly Outline[Key][number][] }

/** What the button of a next step says. */
export function nextStepTitle(step: NextStep, { guides, deadlines }: Lists): string {
  switch (step.kind) {
    case 'call':
      return '拨打电话'
    case 'map':
      return '开始导航'
    case 'guide':
      return `看图解：${guides.find(({ id }) => id === step.id)?.title ?? ''}`
    case 'diagnosis':
      return symptomTitle(step.id)
    case 'deadline':
      return deadlineTitle(step.id, deadlines)
  }
}

/** What the button says that leads to the diagnosis of a symptom. */
export function symptomTitle(symptom: SymptomName): string {
  return `查原因：${SYMPTOM_TITLES[symptom]}`
}

/** What the button says that leads to a rule of the calculator. */
export function deadlineTitle(rule: DeadlineRuleName, deadlines: readonly DeadlineEntry[]): string {
  return `算日期：${deadlines.find(({ id }) => id === rule)?.link ?? ''}`
}
