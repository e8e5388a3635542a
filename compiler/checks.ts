import type { Outline, Question } from '../src/model/handbook/types'
import { fault } from './problems'
import type { Draft } from './question'
import type { Path } from './yaml'

/** Reports numbers that more than one file carries. */
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

/** Reports related questions that do not exist, or that are the question itself. */
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

/** What next steps may lead to. */
export interface Destinations {
  guides: ReadonlySet<string>
  /** Rules of the deadline calculator that have words. */
  deadlines: ReadonlySet<string>
}

/** Reports guides and rules that questions lead to and that do not exist. */
export function checkNextSteps(drafts: readonly Draft[], { guides, deadlines }: Destinations): void {
  for (const { question, report, lineOf } of drafts) {
    question?.next.forEach((step, index) => {
      if (step.kind === 'guide' && !guides.has(step.id)) {
        const remedy =
          guides.size === 0 ? '删去它，或在 guides 文件夹里新建它' : `从这些里选：${[...guides].join('、')}`
        report(lineOf(['next', index]), fault(`没有名为“${step.id}”的图解`, remedy))
      }
      if (step.kind === 'deadline' && !deadlines.has(step.id)) {
        report(lineOf(['next', index]), withoutWords(step.id))
      }
    })
  }
}

/** The complaint about a rule of the calculator that is named and has no words. */
export function withoutWords(rule: string): string {
  return fault(`日期规则“${rule}”还没有文字`, `删去它，或在 deadlines 文件夹里新建“序号-${rule}.yaml”`)
}

/** Reports categories and stages of questions that `categories.yaml` does not have; returns whether there are none. */
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
