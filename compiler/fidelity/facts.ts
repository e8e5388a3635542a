import { remembering } from '../remember'
import { canonical } from './canonical'

/** A fact stated in a text, which has to be exact. */
export interface Fact {
  /** In canonical spelling: 第38条, 9-10月底, 2000届及以前. */
  key: string
  kind: FactKind
  /** For an article: the number of the last document named before it, if any. */
  of?: string
}

/** Amounts and opening hours need an answer from the office; a reference names another question; a label appears on a screen. */
export type FactKind = 'amount' | 'hours' | 'article' | 'reference' | 'label' | 'other'

interface Pattern {
  kind: FactKind
  pattern: RegExp
  /** Alternative spelling of the match. */
  spell?: (found: string) => string
  /** Sets the document to which the articles after it belong. */
  names?: true
}

const UNIT =
  '(?:个?月|个?工作日|个?小时|个字|[年届日天周号元块米点个位份张套寸岁楼层室步页次人条%]|星期|分钟|公里|学期)'
const DAYTIME = '(?:上午|下午|早上|早晨|中午|晚上|傍晚)'
const CLOCK = String.raw`\d{1,2}(?::\d{2}|[点时](?:\d{1,2}分?|半|整)?)`
const WEEKDAY = '(?:周|星期|礼拜)[一二三四五六日天]'
const AMOUNT = String.raw`[¥$]\d[\d.]*|(?<![\d.])\.*\d[\d.]*[万千百]?[余多]?(?:元|块|角|美元|人民币|RMB)|(?<=[费价款]用?[为是约:]?)\d[\d.]*`

/** Applied in order: text matched by one pattern is hidden from the later ones. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'reference', pattern: /问题\d+(?:[、和或,]\d+(?![年月日个届]))*/g },
  { kind: 'other', pattern: /https?:\/\/[\w./-]+/g },
  { kind: 'other', pattern: /(?<![\w.])[\w.]+@[\w.]*\w/g },
  { kind: 'other', pattern: /《[^《》]+》/g },
  { kind: 'label', pattern: /【[^【】]+】/g },
  {
    kind: 'other',
    pattern: /[\u4e00-\u9fff]{2,5}〔\d{4}〕\d+号|(?:教育部|国务院)?令?第\d+号/g,
    names: true,
  },
  { kind: 'article', pattern: /第\d+[条款项章]/g },
  { kind: 'other', pattern: /[\u4e00-\u9fff]老师/g },
  { kind: 'other', pattern: /(?<!\d)\d{3,4}-\d{7,8}(?!\d)/g },
  { kind: 'amount', pattern: new RegExp(AMOUNT, 'g') },
  {
    kind: 'hours',
    pattern: new RegExp(`${WEEKDAY}(?:[-、]${WEEKDAY})*|${DAYTIME}${CLOCK}|(?<![\\d:])(?!0点)${CLOCK}(?!击)`, 'g'),
  },
  { kind: 'other', pattern: /(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]/g },
  { kind: 'other', pattern: /(?<!\d)(?:\d{4}年)?\d{1,2}月?[底初末]?-\d{1,2}月[底初末]?/g, spell: spellMonths },
  { kind: 'other', pattern: /(?:\d{4}年)?\d{1,2}月(?:[底初末份]|中旬)?/g },
  {
    kind: 'other',
    pattern: /\d{4}[年届](?:\(含\))?及?(?:以前|之前|前(?!后)|以来|以后|之后|后|起)?/g,
    spell: spellYear,
  },
  { kind: 'other', pattern: /半(?:年|个月|个?小时|天)/g },
  { kind: 'other', pattern: /[A-Z]{2,}-?\d+/g },
  { kind: 'other', pattern: new RegExp(String.raw`第?\d+(?:\.\d+)?(?:-\d+)*${UNIT}?`, 'g') },
]

/**
 * The facts stated in a text.
 * @param document the number of the document that articles belong to until the text names another
 */
export function factsIn(text: string, document?: string): readonly Fact[] {
  return document === undefined ? read(text) : find(text, document)
}

const read = remembering((text: string) => find(text, undefined))

function find(text: string, document: string | undefined): Fact[] {
  let rest = canonical(text)
  const found: (Fact & { at: number })[] = []
  const documents = document === undefined ? [] : [{ at: -1, number: canonical(document) }]
  for (const { kind, pattern, spell, names } of PATTERNS) {
    rest = rest.replace(pattern, (taken: string, at: number) => {
      if (names) documents.push({ at, number: taken })
      found.push({ key: spell?.(taken) ?? taken, kind, at })
      // Same length as the text it replaces, so that positions don't shift.
      return '\n'.repeat(taken.length)
    })
  }
  return found.flatMap(({ key, kind, at }): Fact[] => {
    if (kind === 'reference') return (key.match(/\d+/g) ?? []).map((number) => ({ key: `问题${number}`, kind }))
    const of = kind === 'article' ? documents.filter((each) => each.at < at).at(-1)?.number : undefined
    return [{ key, kind, ...(of !== undefined && { of }) }]
  })
}

/** The numbers of the handbook's questions that a text refers to: “见问题7、8”. */
export function referencesIn(text: string): number[] {
  return factsIn(text).flatMap(({ key, kind }) => (kind === 'reference' ? numberOf(key) : []))
}

/** The question named by a reference. */
export function numberOf(reference: string): number {
  return Number(reference.replace('问题', ''))
}

function spellMonths(found: string): string {
  return found.replace(/月(?=[底初末]?-)/, '')
}

function spellYear(found: string): string {
  const [, year = '', direction] = /^(\d{4}[年届])(?:\(含\))?及?(.*)$/.exec(found) ?? []
  if (!direction) return year
  return `${year}${direction.includes('前') ? '及以前' : '起'}`
}
