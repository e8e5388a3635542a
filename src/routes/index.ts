import type { Destination, NextStep } from '../model/handbook/types'
import { link } from './link'

export { HOME, OFFICE } from '../phone/tabs'

/** A question, or one part of it as `addressOf` names it. */
export function questionLink(number: number, part?: string): string {
  return link('pages/question/index', { number, ...(part !== undefined && { part }) })
}

export function stageLink(stage: string): string {
  return link('pages/home/index', { stage })
}

export const DEADLINES = link('pages/deadlines/index')

/** A rule of the calculator, with what has been entered. */
export function deadlineLink(rule: string, inputs: Record<string, string> = {}): string {
  return link('pages/deadlines/rule/index', { rule, ...inputs })
}

/** The same for others: what was entered stays the sender's. */
export function sharedDeadlineLink(rule: string, inputs: Record<string, string>): string {
  return deadlineLink(rule, { ...inputs, shared: '1' })
}

/** The search, for what is typed there. */
export function searchLink(query = ''): string {
  return link('pages/search/index', query === '' ? {} : { q: query })
}

/** The diagnosis from its beginning, from a symptom, or at the end of a path written as text. */
export function diagnosisLink(path = ''): string {
  return link('pages/diagnosis/index', path === '' ? {} : { path })
}

export const GUIDES = link('pages/guides/index')

/** A guide's steps, for a reader in that case. */
export function guideLink(guide: string, chosen?: string): string {
  return link('pages/guides/walk/guide/index', { guide, ...(chosen !== undefined && { case: chosen }) })
}

/** One step of a guide. */
export function stepLink(guide: string, step: string, chosen?: string): string {
  return link('pages/guides/walk/step/index', { guide, step, ...(chosen !== undefined && { case: chosen }) })
}

/** A guide's step where the reader goes on, or begins. */
export function walkLink(guide: string): string {
  return link('pages/guides/walk/step/index', { guide })
}

/** The papers to bring, in that case. */
export function checklistLink(list: string, chosen?: string): string {
  return link('pages/guides/walk/checklist/index', { list, ...(chosen !== undefined && { case: chosen }) })
}

/** Where a next step leads; nothing for those that use the phone instead. */
export function nextStepLink(step: NextStep): string | undefined {
  return step.kind === 'call' || step.kind === 'map' ? undefined : destinationLink(step)
}

/** The page to go on to. */
export function destinationLink(place: Destination): string {
  switch (place.kind) {
    case 'question':
      return questionLink(place.number)
    case 'guide':
      return guideLink(place.id)
    case 'diagnosis':
      return diagnosisLink(place.id)
    case 'deadline':
      return deadlineLink(place.id)
    case 'checklist':
      return checklistLink(place.id)
  }
}

export const ABOUT = link('pages/about/index')
