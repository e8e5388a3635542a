import { fault } from '../problems'
import type { TextFile } from '../files'

export interface FileName {
  /** The place in the list. */
  order: number
  id: string
}

/** The place and the id that a file's name states, e.g. `3-own-credential.md`; reported when it states none. */
export function readName({ name, report }: TextFile): FileName | undefined {
  const [, order, id] = /^(\d+)-([a-z][a-z0-9-]*)\.md$/.exec(name) ?? []
  if (order === undefined || id === undefined) {
    report(1, fault(`文件名“${name}”不合格式`, '改名为“序号-英文代号.md”，例如 3-own-credential.md'))
    return undefined
  }
  return { order: Number(order), id }
}
