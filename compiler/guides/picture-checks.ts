import { marksIn } from '../../src/model/guides/marks'
import { kindOf, type Part } from '../../src/model/guides/parts'
import type { DrawnScreen, GuideStep, Picture } from '../../src/model/guides/types'
import { blockText } from '../../src/model/handbook/text'
import { fault } from '../problems'

/** Screens by id; undefined for those with problems of their own. */
export type Screens = ReadonlyMap<string, DrawnScreen | undefined>

/** What is wrong with a step's picture, or between it and the step's text. */
export function pictureFaults(step: GuideStep, screens: Screens): string[] {
  const { picture, title, what, see, mind, trouble } = step
  const mentioned = marksIn(what.map(blockText).join('\n'))
  const strayed = marksIn([...see, ...mind, ...trouble].map(blockText).join('\n'))
  if (strayed.length > 0) return [fault(`“${title}”的标记写在了“要做什么”以外`, '①②③④只写在数据块下面的那段文字里')]
  if (!picture) return mentioned.length === 0 ? [] : [fault(`“${title}”的文字有标记，但没有画面`, '删去文字里的标记')]
  const missing = [picture.screen, picture.opens].filter((id) => id !== undefined && !screens.has(id))
  if (missing.length > 0) {
    const known = [...screens.keys()].sort().join('、')
    return missing.map((id) => {
      return fault(`没有名为“${id}”的画面`, `从这些里选：${known}；或在 guides/screens 里新建 ${id}.yaml`)
    })
  }
  const screen = screens.get(picture.screen)
  return screen ? [...partFaults(picture, screen), ...markFaults(title, picture, screen, mentioned)] : []
}

function partFaults({ screen, marks, values = {} }: Picture, { parts }: DrawnScreen): string[] {
  const find = (id: string) => parts.find((part) => part.id === id)
  const named = (those: readonly Part[]) => those.flatMap(({ id }) => id ?? []).join('、')
  const missing = marks.filter((id) => !find(id))
  const replaceable = parts.filter((part) => kindOf(part).given !== undefined)
  const fixed = Object.keys(values).filter((id) => !replaceable.some((part) => part.id === id))
  return [
    ...missing.map((id) => fault(`画面“${screen}”上没有“${id}”`, `marks 从这些里选：${named(parts)}`)),
    ...fixed.map((id) => {
      const remedy = named(replaceable) === '' ? '删去 values' : `values 从这些里选：${named(replaceable)}`
      return fault(`画面“${screen}”上的“${id}”不能换文字`, remedy)
    }),
  ]
}

function markFaults(
  title: string,
  { marks, either, opens }: Picture,
  { parts }: DrawnScreen,
  mentioned: number[],
): string[] {
  const takesMarks = parts.some(({ id }) => id !== undefined)
  if (marks.length === 0 && takesMarks) {
    return [fault(`“${title}”的画面没有标记`, '在 marks 里写上要点的地方，例如 marks: [phone]')]
  }
  const faults: string[] = []
  if (marks.some((_, index) => mentioned[index] !== index + 1) || mentioned.length !== marks.length) {
    const remedy = `marks 有 ${marks.length} 个，文字里要从①起用同样多的标记一一说到，不多不少`
    faults.push(fault(`“${title}”的文字与画面的标记对不上`, remedy))
  }
  if (opens && marks.length === 0) faults.push(fault(`“${title}”没有可点的，打不开画面`, '删去 opens'))
  if (either && marks.length < 2) faults.push(fault(`“${title}”只有一个标记`, '删去 either，或至少标两处'))
  return faults
}
