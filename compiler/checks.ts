import type { NextStep, Outline, Question } from '../src/model/handbook/types'
import { checkHand, type KnownHand } from './call-needs'
import { fault } from './problems'
import type { Draft } from './question'
import { unknownName, type KnownNames } from './schema/next-step'
import type { Path } from './yaml'

/** Reports question numbers used by more than one file. */
export function checkNumbers(drafts: readonly Draft[]): void {
  const owners = new Map<number, string>()
  for (const { question, file, report, lineOf } of drafts) {
    if (!question) continue
    const { number } = question
    const owner = owners.get(number)
    if (owner === undefined) owners.set(number, file)
    else report(lineOf(['number']), fault(`题号 ${number} 已被 ${owner} 使用`, '换一个没有用过的题号，文件名也一起改'))
  }
}

/** Reports related questions that do not exist, or that point to the question itself. */
export function checkRelated(drafts: readonly Draft[]): void {
  const numbers = new Set(drafts.flatMap((draft) => draft.numbers))
  for (const { question, report, lineOf } of drafts) {
    question?.related.forEach((number, index) => {
      const line = lineOf(['related', index])
      if (number === question.number) {
        report(line, fault(`相关问题“${number}”就是它自己`, '从 related 里删去它'))
      } else if (!numbers.has(number)) {
        report(line, fault(`相关问题“${number}”不存在`, `从 related 里删去它，或新建题号为 ${number} 的文件`))
      }
    })
  }
}

/** Reports next steps whose target does not exist. */
export function checkNextSteps(drafts: readonly Draft[], known: KnownNames): void {
  for (const { question, report, lineOf } of drafts) {
    const check = (steps: readonly NextStep[], ...at: Path) => {
      steps.forEach((step, index) => {
        const message = unknownName(step, known)
        if (message !== undefined) report(lineOf([...at, 'next', index]), message)
      })
    }
    if (question) check(question.next)
    question?.parts?.forEach(({ next = [] }, index) => {
      check(next, 'parts', index)
    })
  }
}

/** Reports what questions say to have at hand for a call and nobody knows. */
export function checkHands(drafts: readonly Draft[], known: KnownHand): void {
  for (const { question, report, lineOf } of drafts) {
    const reportAt = (path: Path, message: string) => report(lineOf(path), message)
    // A question that has parts gathers theirs.
    if (question && !question.parts) checkHand(question, known, reportAt)
    question?.parts?.forEach((part, index) => {
      checkHand(part, known, reportAt, 'parts', index)
    })
  }
}

/** Reports categories and stages missing from `categories.yaml`; returns whether all are there. */
export function checkPlaces(drafts: readonly Draft[], outline: Pick<Outline, 'categories' | 'stages'>): boolean {
  const categories = outline.categories.map(({ id }) => id)
  const stages = outline.stages.map(({ id }) => id)
  let allKnown = true
  for (const { question, report, lineOf } of drafts) {
    const check = (label: string, id: string, known: readonly string[], path: Path) => {
      if (known.includes(id)) return
      allKnown = false
      const remedy = `从这些里选：${known.join('、')}；或在 categories.yaml 里新加一项`
      report(lineOf(path), fault(`${label}“${id}”不存在`, remedy))
    }
    if (question) check('分类', question.category, categories, ['category'])
    question?.stages.forEach((stage, index) => check('人群', stage, stages, ['stages', index]))
  }
  return allKnown
}

/** The ids that questions belong to. */
export function usedPlaces(questions: readonly Question[]): Set<string> {
  return new Set(questions.flatMap(({ category, stages }) => [category, ...stages]))
}
