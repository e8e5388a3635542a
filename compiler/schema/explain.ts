import type { z } from 'zod'
import { fault } from '../problems'
import type { Path } from '../yaml'
import type { Fields } from './fields'

export interface Fault {
  path: Path
  message: string
}

/** Words an issue found by zod; issues raised by our own checks already have their wording. */
export function explain(issue: z.core.$ZodIssue, fields: Fields): Fault[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, path, fields) }))
  }
  const message = issue.code === 'custom' ? `${nameOf(path, fields)}：${issue.message}` : wrongType(issue, fields)
  return [{ path, message }]
}

function unknownKey(key: string, path: Path, fields: Fields): string {
  const prefix = path.length === 0 ? '' : `${pattern(path)}.`
  const known = Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter((name) => /^[\w-]+$/.test(name))
  return fault(`不认识的项目“${key}”`, `删去它；如果是写错了，这里可以写的有 ${known.join('、')}`)
}

function wrongType(issue: z.core.$ZodIssue, fields: Fields): string {
  const { path, input } = issue
  if (path.length === 0) {
    return fault('这里应有若干项“名称: 内容”', `照这样写：${Object.values(fields)[0]?.example ?? ''}`)
  }
  const name = nameOf(path, fields)
  const example = (fields[pattern(path)]?.example ?? '').replace(/。$/, '')
  if (input === undefined) return fault(`缺少 ${name}`, `加上一行：${example}`)
  if (input === null) return fault(`${name}没有内容`, `写上内容：${example}`)
  const hint = (issue.code === 'invalid_type' && HINTS[issue.expected]) || ''
  return fault(`${name}写成了${describe(input)}，格式不对`, `照这样写：${example}${hint}`)
}

const HINTS: Partial<Record<string, string>> = {
  string: '。只有数字，或者里面有英文冒号、井号的，整段放进英文双引号',
  number: '。只写数字，不加引号；几个数之间用英文逗号',
  array: '。列表放在英文方括号里，或每项另起一行以“- ”开头',
}

/** The field's path in the file, and its description. */
function nameOf(path: Path, fields: Fields): string {
  const label = fields[pattern(path)]?.label
  const name = path.filter((step) => typeof step === 'string').at(-1) ?? ''
  return label === undefined ? name : `${name}（${label}）`
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return '列表'
  if (typeof input === 'string') return `文字“${input}”`
  return typeof input === 'number' || typeof input === 'boolean' ? `“${input}”` : '带“名称: 内容”的一组'
}

function pattern(path: Path): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[]`
    return name === '' ? String(step) : `${name}.${String(step)}`
  }, '')
}
