import { fault, type Problem } from '../problems'
import { changesSchema, LARGEST_CHANGES, type Changes } from './format'
import { isEditable } from './paths'

const FORBIDDEN = ['__proto__', 'constructor', 'prototype']

const FOREIGN = fault('这不是“编辑手册”导出的改动文件', '请改的人在“编辑手册”里重新导出')
const BROKEN = fault('改动文件不完整，或者被改过', '请改的人重新导出，原样发来，不要打开另存')
const NEWER = fault('改动文件是更新的“编辑手册”导出的', '先更新这里的程序，再导入')

const ELSEWHERE = fault(
  '改动文件要写的文件不是内容，或者不能从这里改',
  '不要用这个文件；请改的人在“编辑手册”里重新导出',
)

/** Reads a file of changes; whatever is not exactly as the desk exports it is refused. */
export function readChanges(text: string): Changes | Problem {
  const refused = (message: string): Problem => ({ file: '改动文件', line: 1, message })
  const size = new TextEncoder().encode(text).length
  if (size > LARGEST_CHANGES) return refused(tooLarge(size))
  const data = parse(text)
  if (typeof data !== 'object' || data === null || !('format' in data) || !('files' in data)) return refused(FOREIGN)
  if (typeof data.format === 'number' && data.format > 1) return refused(NEWER)
  const result = changesSchema.safeParse(data)
  if (result.success) return result.data
  return refused(leadsElsewhere(data.files) ? ELSEWHERE : BROKEN)
}

/** What to say of a file of changes of that many bytes. */
export function tooLarge(size: number): string {
  const kilobytes = `${Math.ceil(size / 1024)} KB`
  return fault(`改动文件有 ${kilobytes}，超过了 ${LARGEST_CHANGES / 1024} KB`, '请改的人在“编辑手册”里重新导出')
}

/** Whether something was refused. */
export function isProblem(result: object | string): result is Problem {
  return typeof result === 'object' && 'message' in result && 'line' in result
}

/** Whether a change names a file that may not be changed. */
function leadsElsewhere(files: unknown): boolean {
  if (!Array.isArray(files)) return false
  return files.some((each: unknown) => {
    const path: unknown = typeof each === 'object' && each !== null ? Reflect.get(each, 'path') : undefined
    return typeof path === 'string' && !isEditable(path)
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: unknown) => {
      if (FORBIDDEN.includes(key)) throw new SyntaxError(key)
      return value
    })
  } catch {
    return undefined
  }
}
