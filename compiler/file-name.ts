import { fault, type Report } from './problems'
import type { TextFile } from './files'

export interface FileName {
  /** Its position in the list. */
  order: number
  id: string
}

/** Parses the position and the id from a file name such as `3-own-credential.md`; reports a name that has none. */
export function readName({ name, report }: TextFile): FileName | undefined {
  const [, order, id] = /^(\d+)-([a-z][a-z0-9-]*)\.(md|yaml)$/.exec(name) ?? []
  if (order === undefined || id === undefined) {
    const extension = name.replace(/^.*\./, '')
    const remedy = `改名为“序号-英文代号.${extension}”，例如 3-own-credential.${extension}`
    report(1, fault(`文件名“${name}”不合格式`, remedy))
    return undefined
  }
  return { order: Number(order), id }
}

/** The ids of files; reports an id already used by an earlier file. */
export function distinctIds(drafts: readonly { name: FileName | undefined; report: Report }[]): Set<string> {
  const ids = new Set<string>()
  for (const { name, report } of drafts) {
    if (!name) continue
    if (ids.has(name.id)) report(1, fault(`代号“${name.id}”已被另一个文件使用`, '换一个文件名'))
    ids.add(name.id)
  }
  return ids
}
