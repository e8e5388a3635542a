import { factsIn } from '../fidelity/facts'
import { passagesOf } from '../fidelity/passages'
import type { Files } from '../folder'
import { parseAddress } from './address'
import { placeName } from './place-name'
import { referencesTo } from './references'
import { valuesOf } from './values'

/** What a change at one place touches at others. */
export interface Touch {
  /** What they have in common with it: 这个电话, 《……表》; nothing when they lead here. */
  what?: string
  places: Place[]
  /** In a sentence without a full stop: 问题10、图解5也写了这个电话. */
  text: string
}

export interface Place {
  file: string
  /** What readers call it, e.g. 问题10. */
  name: string
  /** From 1. */
  line: number
}

/** What is worth changing everywhere at once, and what it is called; figures and single dates mean too many things. */
const TELLING: readonly (readonly [pattern: RegExp, what: (key: string) => string])[] = [
  [/^\d{3,4}-\d{7,8}$/, () => '这个电话'],
  [/^《.*》$/, (key) => key],
  [/^https?:/, () => '这个网址'],
  [/@/, () => '这个邮箱'],
  [/老师$/, (key) => key],
  [/号$/, (key) => `“${key}”`],
  [/^\d{4}年\d/, (key) => `“${key}”`],
]

/** Where the office's opening hours stand, and the words with which texts tell readers to ask for them. */
export const HOURS = 'office.yaml#hours'
const ASKS_HOURS = /办公时间|什么时候办公/

const NOT_SHOWN = ['handbook.txt', 'README.md', 'additions.yaml', 'answers.yaml', 'synonyms.yaml']

/**
 * What else says what a value says, and what leads to it: to be changed together. Of a whole file, what leads to it.
 * @param address of a value, or a file
 */
export function touches(files: Files, address: string): Touch[] {
  const { file } = parseAddress(address)
  const own = valuesOf(file, files.get(file) ?? '').find((value) => value.address === address)
  const stated = own ? factsIn(own.text) : []
  const keys = [...new Set(stated.map(({ key }) => key))]
  const same = keys.flatMap((key): Touch[] => {
    const what = TELLING.find(([pattern]) => pattern.test(key))?.[1](key)
    if (what === undefined) return []
    const places = placesOf(files, key).filter((place) => place.file !== file || place.line !== own?.line)
    return places.length === 0 ? [] : [{ what, places, text: `${names(places)}也写了${what}` }]
  })
  if (own && address === HOURS) same.push(...asking(files, file))
  const leading = referencesTo(files, address).map((place) => ({ ...place, name: placeName(place.file) }))
  return leading.length === 0 ? same : [...same, { places: leading, text: `${names(leading)}通到这里` }]
}

/** Texts elsewhere that tell readers to ask what is known now. */
function asking(files: Files, file: string): Touch[] {
  const places = placesWhere(files, (text) => ASKS_HOURS.test(text)).filter((place) => place.file !== file)
  return places.length === 0 ? [] : [{ what: '办公时间', places, text: `${names(places)}还请人问办公时间` }]
}

function placesOf(files: Files, key: string): Place[] {
  return placesWhere(files, (text) => factsIn(text).some((fact) => fact.key === key))
}

function placesWhere(files: Files, isOne: (text: string) => boolean): Place[] {
  const found = [...files].flatMap(([path, text]) => {
    if (NOT_SHOWN.includes(path) || !/\.(md|yaml)$/.test(path)) return []
    const passages = passagesOf({ path, text }).filter((passage) => isOne(passage.text))
    return passages.map(({ line }) => ({ file: path, name: placeName(path), line }))
  })
  return found.sort((a, b) => a.file.localeCompare(b.file, 'en', { numeric: true }) || a.line - b.line)
}

function names(places: readonly Place[]): string {
  return [...new Set(places.map(({ name }) => name))].join('、')
}
