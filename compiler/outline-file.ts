import type { Category, Stage } from '../src/model/handbook/types'
import type { TextFile } from './files'
import { fault, type Report } from './problems'
import { categoriesSchema } from './schema/categories'
import { checkShape } from './schema/check'
import { OUTLINE_FIELDS } from './schema/fields'
import { unknownDestination, type Known } from './schema/next-step'
import { readYaml, type Path } from './yaml'

/** The categories and stages, checked on their own. */
export interface OutlineFile {
  categories: Category[]
  stages: Stage[]
  report: Report
  lineOf: (path: Path) => number
}

/** Reads `categories.yaml`; reports its problems and then returns nothing. */
export function readOutlineFile({ text, report }: TextFile): OutlineFile | undefined {
  const data = readYaml(text, 1, report)
  const outline = data && checkShape(categoriesSchema, data, OUTLINE_FIELDS, report)
  if (!outline) return undefined
  return { ...outline, report, lineOf: data.lineOf }
}

/** Reports categories and stages that no question belongs to: their screens would be empty. */
export function checkUsed(outline: OutlineFile, used: ReadonlySet<string>): void {
  for (const key of ['categories', 'stages'] as const) {
    outline[key].forEach(({ id, title }, index) => {
      if (used.has(id)) return
      const what = `没有一个问题属于“${title}”（${id}）`
      const where = key === 'categories' ? 'category' : 'stages'
      outline.report(outline.lineOf([key, index]), fault(what, `在某个问题的 ${where} 里写上 ${id}，或删去这一项`))
    })
  }
}

/** Reports tasks of stages that lead nowhere. */
export function checkTasks({ stages, report, lineOf }: OutlineFile, known: Known): void {
  stages.forEach(({ tasks }, stage) => {
    tasks.forEach((task, index) => {
      const message = unknownDestination(task, known)
      if (message !== undefined) report(lineOf(['stages', stage, 'tasks', index]), message)
    })
  })
}
