import type { RuleId } from '../../src/generated/ids'
import { nextStepTitle, titleOf } from '../../src/model/handbook/next-step-text'
import { outline } from '../../src/model/handbook/outline'
import { app } from '../../src/model/handbook/app'
import type { NextStep } from '../../src/model/handbook/types'
import { deadlineLink, HOME, nextStepLink, OFFICE, questionLink } from '../../src/routes'
import type { PageLink } from '../shapes'

/** The office's page. */
export const officePage = (): PageLink => ({ label: `联系${app.office}`, url: OFFICE })

/** Where all questions stand. */
export const allQuestions = (): PageLink => ({ label: `看全部 ${outline.questions.length} 个问题`, url: HOME })

/** A question, by its number and title. */
export function questionPage(number: number, part?: string): PageLink {
  return {
    label: `问题${number}：${titleOf({ kind: 'question', number }, outline)}`,
    url: questionLink(number, part),
  }
}

/** A next step that is a page; none for those that every card offers anyway. */
export function stepPages(step: NextStep | undefined): PageLink[] {
  const url = step && nextStepLink(step)
  return step && url !== undefined ? [{ label: nextStepTitle(step, outline), url }] : []
}

/** A rule of the calculator, with what is known. */
export function deadlinePage(rule: RuleId, inputs?: Record<string, string>): PageLink {
  return { label: nextStepTitle({ kind: 'deadline', id: rule }, outline), url: deadlineLink(rule, inputs) }
}
