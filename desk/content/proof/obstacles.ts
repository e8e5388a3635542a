import type { Content } from '../../../compiler/content'
import type { Files } from '../../../compiler/folder'
import type { Problem } from '../../../compiler/problems'
import { plainText } from '../../../src/model/handbook/text'
import { plainMessage } from '../messages'
import { nameOf } from '../places'

/** What still stands against publishing, by kind. */
export interface Obstacles {
  /** To be mended before anything else. */
  faults: string[]
  /** Texts that neither the handbook nor an answer of the office supports. */
  unsupported: string[]
  /** Why the edition's day does not fit. */
  edition: string[]
  /** What the office has not answered yet; the app says so to readers, so this does not prevent publishing. */
  open: string[]
}

interface Found {
  files: Files
  content: Content
  problems: readonly Problem[]
  unfaithful: readonly Problem[]
  isChanged: boolean
  /** The date in China, YYYY-MM-DD. */
  today: string
}

export function obstaclesIn({ files, content, problems, unfaithful, isChanged, today }: Found): Obstacles {
  const told = ({ file, message }: Problem) => `${nameOf(files, file)}：${plainMessage(message)}`
  const { changed } = content.app
  const isOld = isChanged && changed !== undefined && changed < today
  return {
    faults: problems.map(told),
    unsupported: unfaithful.map(told),
    edition: isOld
      ? [`内容今天改过，“最后一次改动的日期”还是${changed}。改法：在“名称、版次、转发的标题”里改成${today}。`]
      : [],
    open: [
      ...content.questions.flatMap(({ number, unsaid }) => unsaid.map((phrase) => `问题${String(number)}：${phrase}`)),
      ...content.office.unknown.map((line) => `联系方式：${plainText(line)}`),
    ],
  }
}
