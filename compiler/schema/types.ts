import { z } from 'zod'
import type { HandId } from '../../src/generated/ids'
import type { Inline } from '../../src/model/handbook/types'
import { parseInline } from '../markdown/inline'
import { refusedInPlainText } from '../markdown/marks'
import { chinaToday, parseDate } from '../../src/model/deadlines'
import { fault } from '../problems'

/** A rule for texts: returns the problem of a text that breaks it. */
interface Rule {
  (text: string): string | undefined
  /** The most characters it allows, to be told beforehand. */
  most?: number
}

/** A text shown as is, optionally with one extra rule. */
export function plainText(rule: Rule = () => undefined) {
  const text = z.string().check(({ value, issues }) => {
    const own = value === '' ? fault('这一项是空的', '写上文字') : rule(value)
    for (const message of [own, ...refusedInPlainText(value)]) {
      if (message !== undefined) issues.push({ code: 'custom', input: value, message })
    }
  })
  return rule.most === undefined ? text : text.meta({ most: rule.most })
}

/**
 * An id defined in the content. `Id` is the type in `src/generated/ids.ts`, which is generated from these
 * ids.
 */
export function identifier<Id extends string = string>() {
  return plainText((text) =>
    /^[a-z][a-z0-9-]*$/.test(text) ? undefined : fault(`“${text}”不合格式`, '只用小写英文字母、数字和连字符'),
  ).transform((text) => text as Id)
}

/** A reference to an id elsewhere in the content, checked once all files are read. */
export function reference<Id extends string>() {
  return plainText().transform((text) => text as Id)
}

/** A day that has come, as YYYY-MM-DD. */
export function pastDate() {
  return plainText((text) => {
    if (!parseDate(text)) return fault(`“${text}”不是日期`, '写成 2026-11-28 这样，并看看有没有这一天')
    return text > chinaToday(Date.now()) ? fault(`${text} 还没有到`, '写今天或更早的日期') : undefined
  })
}

/** A rule for `plainText`: at most `most` characters. */
export function atMost(most: number): Rule {
  const rule = (text: string) => {
    const length = [...text].length
    return length > most ? fault(`有 ${length} 个字，超过了 ${most} 个字`, `缩短到 ${most} 个字以内`) : undefined
  }
  return Object.assign(rule, { most })
}

/** A text with copyable names and strong words. */
export const richText = z.string().transform((text, { issues }): Inline[] => {
  const { inline, faults } = parseInline(text)
  for (const { message } of faults) issues.push({ code: 'custom', input: text, message })
  if (inline.length === 0)
    issues.push({ code: 'custom', input: text, message: fault('这一条是空的', '写上文字，或删去它') })
  return inline
})

/** What to ask: short phrases, each once. */
const phrases = z
  .array(
    plainText((text) =>
      /[。；、]/.test(text)
        ? fault('这里写的是名目，不是句子', '写成“办理要几天”这样的短语，每样一项，不用标点')
        : atMost(24)(text),
    ),
  )
  .check(unique(String))

/** What the handbook leaves open and the office knows. */
export const unsaid = phrases.default([])

/** What a call needs at hand; checked once the office's file is read. */
export const hand = z
  .array(plainText().transform((text) => text as HandId))
  .check(unique(String))
  .exactOptional()

/** What a call is about, besides what the handbook leaves open. */
export const callNeeds = {
  caller: plainText(atMost(24)).exactOptional(),
  say: spoken().exactOptional(),
  ask: phrases.exactOptional(),
  hand,
}

/** What is said of oneself, as a part of a sentence. */
export function spoken(rule: (text: string) => string | undefined = () => undefined) {
  return plainText((text) =>
    /[。？！]$/.test(text) ? fault('句末的标点会自动加上', '删去它') : (rule(text) ?? atMost(36)(text)),
  )
}

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

/** A non-empty list. */
export function filled<T extends z.ZodType>(entry: T) {
  return z.array(entry).check(({ value, issues }) => {
    if (value.length === 0)
      issues.push({ code: 'custom', input: value, message: fault('这个列表是空的', '至少写一项') })
  })
}

/** Rejects entries that repeat an earlier name; `at` is the path from an entry to its name. */
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
