import type { Destination, Handbook, NextStep, Outline } from './types'

/** A next step as text, with its target. */
export function nextStepText(step: NextStep, { office, outline }: Pick<Handbook, 'office' | 'outline'>): string {
  const title = nextStepTitle(step, outline)
  if (step.kind === 'call') return `${title}：${office.phone} ${office.contact}`
  return step.kind === 'map' ? `${title}：${office.address}` : title
}

type Titles = Pick<Outline, 'questions' | 'guides' | 'checklists' | 'diagnosis' | 'deadlines'>

/** The label of a next step's button, e.g. 看图解：用证书编号查学历. */
export function nextStepTitle(step: NextStep | Destination, outline: Titles): string {
  switch (step.kind) {
    case 'call':
      return '拨打电话'
    case 'map':
      return '开始导航'
    default:
      return `${verbOf(step)}：${titleOf(step, outline)}`
  }
}

function verbOf(place: Destination): string {
  switch (place.kind) {
    case 'guide':
      return '看图解'
    case 'diagnosis':
      return '查原因'
    case 'deadline':
      return '算日期'
    case 'checklist':
      return '勾材料'
    case 'question':
      return `看问题${place.number}`
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
