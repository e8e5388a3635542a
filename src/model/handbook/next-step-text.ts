import type { Destination, Handbook, NextStep, Outline } from './types'

/** A next step as text, with its target. */
export function nextStepText(step: NextStep, { office, outline }: Pick<Handbook, 'office' | 'outline'>): string {
  const title = nextStepTitle(step, outline)
  if (step.kind === 'call') return `${title}：${office.phone} ${office.contact}`
  return step.kind === 'map' ? `${title}：${office.address}` : title
}

type Titles = Pick<Outline, 'questions' | 'guides' | 'checklists' | 'diagnosis' | 'deadlines'>

const VERBS: Record<(NextStep | Destination)['kind'], string> = {
  call: '拨打电话',
  map: '开始导航',
  guide: '看图解',
  diagnosis: '帮我判断',
  deadline: '算日期',
  checklist: '勾材料',
  question: '看问题',
}

/** The short label of a next step's button, without its target, e.g. 看图解. */
export function nextStepVerb({ kind }: NextStep | Destination): string {
  return VERBS[kind]
}

/** The label of a next step's button, e.g. 看图解：用证书编号查学历. */
export function nextStepTitle(step: NextStep | Destination, outline: Titles): string {
  switch (step.kind) {
    case 'call':
    case 'map':
      return VERBS[step.kind]
    case 'question':
      return `${VERBS.question}${step.number}：${titleOf(step, outline)}`
    default:
      return `${VERBS[step.kind]}：${titleOf(step, outline)}`
  }
}

/** The title of a page to go on to. */
export function titleOf(place: Destination, outline: Titles): string {
  switch (place.kind) {
    case 'guide':
      return outline.guides.find(({ id }) => id === place.id)?.title ?? ''
    case 'diagnosis':
      return outline.diagnosis?.symptoms.find(({ id }) => id === place.id)?.title ?? ''
    case 'deadline':
      return outline.deadlines.find(({ id }) => id === place.id)?.link ?? ''
    case 'checklist':
      return outline.checklists.find(({ id }) => id === place.id)?.title ?? ''
    case 'question':
      return outline.questions.find(({ number }) => number === place.number)?.title ?? ''
  }
}
