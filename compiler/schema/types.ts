import { z } from 'zod'
import type { Inline } from '../../src/model/handbook/types'
import { parseInline } from '../markdown/inline'
import { refusedInPlainText } from '../markdown/marks'
import { fault } from '../problems'

/** A text that is shown as it is, with one more rule of its own if need be. */
export function plainText(rule: (text: string) => string | undefined = () => undefined) {
  return z.string().check(({ value, issues }) => {
    const own = value === '' ? fault('这一项是空的', '写上文字') : rule(value)
    for (const message of [own, ...refusedInPlainText(value)]) {
      if (message !== undefined) issues.push({ code: 'custom', input: value, message })
    }
  })
}

/**
 * The name that the content gives to something. `Id` is the type in `src/generated/ids.ts`, which is written from these
 * very names.
 */
export function identifier<Id extends string = string>() {
  return plainText((text) =>
    /^[a-z][a-z0-9-]*$/.test(text) ? undefined : fault(`“${text}”不合格式`, '只用小写英文字母、数字和连字符'),
  ).transform((text) => text as Id)
}

/** A name given elsewhere in the content; whether there is such a thing is checked once all files are read. */
export function reference<Id extends string>() {
  return plainText().transform((text) => text as Id)
}

/** A rule for `plainText`: no more than `most` characters. */
export function atMost(most: number) {
  return (text: string): string | undefined => {
    const length = [...text].length
    return length > most ? fault(`有 ${length} 个字，超过了 ${most} 个字`, `缩短到 ${most} 个字以内`) : undefined
  }
}

/** A text with names to copy and strong words. */
export const richText = z.string().transform((text, { issues }): Inline[] => {
  const { inline, faults } = parseInline(text)
  for (const { message } of faults) issues.push({ code: 'custom', input: text, message })
  if (inline.length === 0)
    issues.push({ code: 'custom', input: text, message: fault('这一条是空的', '写上文字，或删去它') })
  return inline
})

/** A number with a rule of its own. */
export function numeral(rule: (value: number) => string | undefined) {
  return z.number().check(({ value, issues }) => {
    const message = rule(value)
    if (message !== undefined) issues.push({ code: 'custom', input: value, message })
  })
}

/** The number of a question. */
export const questionNumber = numeral((value) =>
  Number.isSafeInteger(value) && value > 0 ? undefined : fault(`“${value}”不是正整数`, '写成 1、2、3 这样的数'),
)

/** A list that has at least one entry. */
export function filled<T extends z.ZodType>(entry: T) {
  return z.array(entry).check(({ value, issues }) => {
    if (value.length === 0)
      issues.push({ code: 'custom', input: value, message: fault('这个列表是空的', '至少写一项') })
  })
}

/** Refuses the later ones of entries with the same name; `at` leads from an entry to its name. */
export function unique<T>(name: (entry: T) => string, ...at: string[]) {
  return ({ value, issues }: z.core.ParsePayload<T[]>): void => {
    const seen = new Set<string>()
    value.map(name).forEach((own, index) => {
      if (!seen.has(own)) {
        seen.add(own)
        return
      }
      const message = fault(`“${own}”重复了`, '只留一个，或换成别的')
      issues.push({ code: 'custom', input: value, path: [index, ...at], message })
    })
  }
}
