/** What the assistant passes to a function. It is written by a language model: anything may come. */
import { office } from '../../src/model/handbook/office'
import { withoutPersonalData } from '../personal-data'

/** Characters of a text that are read. */
const LONGEST = 200

/** The text of that name, without personal data and spaces around it; empty where there is none. */
export function textOf(input: unknown, name: string): string {
  return clean(valueOf(input, name))
}

/** The texts of that name. */
export function textsOf(input: unknown, name: string): string[] {
  const value = valueOf(input, name)
  return Array.isArray(value) ? value.map(clean) : []
}

function valueOf(input: unknown, name: string): unknown {
  return typeof input === 'object' && input !== null ? (Reflect.get(input, name) as unknown) : undefined
}

function clean(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  return withoutPersonalData(Array.from(text).slice(0, LONGEST).join(''), office.phone).trim()
}
