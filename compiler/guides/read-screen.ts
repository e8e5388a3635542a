import type { ScreenId } from '../../src/generated/ids'
import { kindOf } from '../../src/model/guides/parts'
import type { DrawnScreen } from '../../src/model/guides/types'
import type { TextFile } from '../files'
import { fault, type Report } from '../problems'
import { checkShape } from '../schema/check'
import { readYaml } from '../yaml'
import { SCREEN_FIELDS, screenSchema } from './schema'

export interface ScreenDraft {
  /** Undefined if its file name has problems. */
  id: string | undefined
  /** Undefined if its content or its name has problems. */
  screen: DrawnScreen | undefined
  /** The questions whose pictures or texts it is drawn after. */
  questions: readonly number[]
  report: Report
}

/** Reads one screen and reports its problems. */
export function readScreen({ name, text, report }: TextFile, numbers: ReadonlySet<number>): ScreenDraft {
  const [, id] = /^([a-z][a-z0-9-]*)\.yaml$/.exec(name) ?? []
  if (id === undefined) report(1, fault(`文件名“${name}”不合格式`, '改名为“英文代号.yaml”，例如 register.yaml'))
  const data = readYaml(text, 1, report)
  const front = data && checkShape(screenSchema, data, SCREEN_FIELDS, report)
  if (!front) return { id, screen: undefined, questions: [], report }

  const { questions, ...rest } = front
  questions.forEach((number, index) => {
    // With no questions at all, every number would be reported, which would hide the real problem.
    if (numbers.size === 0 || numbers.has(number)) return
    report(data.lineOf(['questions', index]), fault(`没有题号为“${number}”的问题`, '改成已有的题号'))
  })
  const ids = new Set<string>()
  rest.parts.forEach((part, index) => {
    if (part.id === undefined) return
    const line = data.lineOf(['parts', index])
    if (ids.has(part.id)) report(line, fault(`代号“${part.id}”重复了`, '一个画面里每样东西用一个不同的 id'))
    if (!kindOf(part).effect) report(line, fault(`“${part.kind}”只是看的，不能标记`, '删去它的 id'))
    ids.add(part.id)
  })
  if ((rest.look === 'browser') !== (rest.address !== undefined)) {
    report(data.lineOf(['look']), fault('浏览器的画面才有网址', 'look: browser 和 address 要么都写，要么都不写'))
  }
  return { id, screen: id === undefined ? undefined : { id: id as ScreenId, ...rest }, questions, report }
}

/** The screens by id; undefined for those with problems. */
export function byId(drafts: readonly ScreenDraft[]): Map<string, DrawnScreen | undefined> {
  return new Map(drafts.flatMap(({ id, screen }) => (id === undefined ? [] : [[id, screen] as const])))
}

/** Reports screens that no step shows. */
export function checkScreensUsed(drafts: readonly ScreenDraft[], shown: ReadonlySet<string>): void {
  for (const { id, report } of drafts) {
    if (id === undefined || shown.has(id)) continue
    report(1, fault(`没有一步用到画面“${id}”`, `在某一步写 screen: ${id}，或删去这个文件`))
  }
}
