import { normalise } from './source'

const DAY = String.raw`\d{4}年\d{1,2}月\d{1,2}日`
const MONTHS = String.raw`\d{1,2}-\d{1,2}月底?|\d{1,2}月底?`
const CHINESE_DIGITS = '[一二两三四五六七八九十百]+'

/** Patterns of facts that must be exact. Applied in order: text matched by one is hidden from the later ones. */
const FACTS: readonly RegExp[] = [
  /https?：\/\/[\w./-]+/g,
  /《[^《》]+》/g,
  /【[^【】]+】/g,
  /[\u4e00-\u9fff]{2,5}〔\d{4}〕\d+号/g,
  /(?:教育部令)?第\d+号/g,
  new RegExp(`第${CHINESE_DIGITS}[条款届]`, 'g'),
  /\d{3,4}-\d{7,8}/g,
  new RegExp(DAY, 'g'),
  new RegExp(`${MONTHS}(?=-)|${MONTHS}`, 'g'),
  /零点/g,
  new RegExp(`(?<![这那哪每])第?${CHINESE_DIGITS}(?:年|个月|天|日|周|小时|个工作日|届|元|米)`, 'g'),
  /(?<![A-Z]-?|\d)\d+(?:\.\d+)?(?:-\d+)?(?:个月|年|届|日|天|号|室|点|个|位|元|%)?/g,
]

/** The distinct facts stated in a text, normalised. */
export function factsIn(text: string): string[] {
  let rest = normalise(text)
  const found = new Set<string>()
  for (const pattern of FACTS) {
    rest = rest.replace(pattern, (fact) => {
      found.add(fact)
      return '\n'
    })
  }
  return [...found]
}

/** Whether a normalised text states a fact; a number is not found inside a longer one. */
export function states(text: string, fact: string): boolean {
  const literal = fact.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`(?<!\\d)(?<!\\d\\.)${literal}${/\d$/.test(fact) ? String.raw`(?!\.?\d)` : ''}`).test(text)
}
