import { remembering } from '../remember'
import { canonical } from './canonical'
import { factsIn, type Fact } from './facts'

/** A part of the handbook, or all of it. */
export interface Part {
  /** Its text in canonical spelling, see `canonical`. */
  text: string
  /** Its facts, by key. */
  facts: ReadonlyMap<string, readonly Fact[]>
}

/** The handbook as the office published it. */
export interface Source {
  whole: Part
  /** Its text under each question, by number. */
  questions: ReadonlyMap<number, Part>
}

/** Numbers of items: they order the text and state nothing. */
const NUMBERING = /^[^\S\n]*\d+[.、](?=\s)|[(（]\d[)）]/gm

/** Every question starts a line: “问题 1. ……”. */
const QUESTION = /^问题 ?(?=\d+[.．])/m

/** The part after the last question: where the office is. */
const OFFICE = /^.*地址：/m

/** Reads `handbook.txt`. */
export const readSource = remembering((text: string): Source => {
  const [, ...parts] = text.split(QUESTION)
  const questions = parts.map((part): [number, Part] => {
    const [own = ''] = part.split(OFFICE)
    return [Number.parseInt(own, 10), partOf(own.replace(/^\d+[.．]/, ''))]
  })
  return { whole: partOf(text), questions: new Map(questions) }
})

/** The parts of a source with these question numbers. */
export function partsOf({ questions }: Source, numbers: readonly number[]): Part[] {
  return numbers.flatMap((number) => questions.get(number) ?? [])
}

function partOf(text: string): Part {
  const own = text.replace(NUMBERING, '')
  const facts = new Map<string, Fact[]>()
  for (const fact of factsIn(own)) {
    for (const key of [fact.key, ...ends(fact.key)]) facts.set(key, [...(facts.get(key) ?? []), fact])
  }
  return { text: canonical(own), facts }
}

/** Whether a part of the handbook states a fact; an article must belong to the document that the fact names. */
export function states({ facts }: Part, { key, of }: Fact): boolean {
  return facts.get(key)?.some((stated) => of === undefined || stated.of === of) ?? false
}

/** Whether a part of the handbook contains these words; a number does not match inside a longer one. */
export function says({ text }: Part, words: string): boolean {
  const wanted = canonical(words)
  const at = text.indexOf(wanted)
  if (at === -1 || wanted === '') return false
  const joins = (before: string, after: string) => /\d$/.test(before) && /^-?\d/.test(after)
  return !joins(text.slice(0, at), wanted) && !joins(wanted, text.slice(at + wanted.length))
}

/** A range of months also states its first and its last month; “2000届及以前” also states 2000届. */
function ends(key: string): string[] {
  const year = /^(\d{4}[年届])(?:及以前|起)$/.exec(key)?.[1]
  if (year !== undefined) return [year]
  const [, from = '', to = '', at = ''] = /^(\d+)-(\d+)月([底初末]?)$/.exec(key) ?? []
  return from === '' ? [] : [`${from}月`, `${to}月`, `${to}月${at}`]
}
