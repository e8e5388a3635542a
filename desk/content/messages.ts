import { ANSWERS } from '../../compiler/fidelity/exceptions'
import type { Problem } from '../../compiler/problems'
import type { YamlData } from '../../compiler/yaml'
import { placeName } from '../../compiler/desk'
import { isRecord } from './values'

type Path = readonly PropertyKey[]

/** A message beside a field, and the problem that it tells, if the compiler found one. */
export interface Told {
  text: string
  problem?: Problem
}

/** What is wrong with which value. */
export interface Message extends Told {
  path: Path
}

/** Whether an answer of the office would allow what a problem is about. */
export function isSourceable({ message }: Problem): boolean {
  return message.includes(ANSWERS)
}

/** A problem in words for somebody who fills in a form: fields by their labels, no lines of the source. */
export function plainMessage(message: string): string {
  return message
    .replace(/\b[a-zA-Z]+（([^（）]+)）/g, '“$1”')
    .replace(/（?handbook\.txt）?/g, '')
    .replace(/\b(answers|additions|categories|documents)\.yaml/g, (file) => `“${placeName(file)}”`)
    .replace(/写进 “/g, '写进“')
    .replace(/改法：加上一行：.*$/, '改法：在“还可以写”里选上它，写上文字。')
    .replace(/改法：写上内容：.*$/, '改法：写上文字，或者删去这一项。')
}

/** Finds the value that each problem is about, by its line and by the name it gives. */
export function messagesIn(data: YamlData, problems: readonly Problem[]): Message[] {
  const places = pathsIn(data.value).map((path) => ({ path, line: data.lineOf(path) }))
  return problems.map((problem) => {
    const { line, message } = problem
    const nearest = Math.max(0, ...places.map((place) => place.line).filter((each) => each <= line))
    const candidates = places.filter((place) => place.line === nearest)
    const name = /^([a-zA-Z]+)（/.exec(message)?.[1]
    const named = candidates.filter(({ path }) => path.filter((key) => typeof key === 'string').at(-1) === name)
    const own = named.at(-1)?.path
    // The field beside it is the name.
    const text = plainMessage(own ? message.replace(/^[a-zA-Z]+（[^（）]+）：/, '') : message)
    return { path: own ?? candidates[0]?.path ?? [], text, problem }
  })
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  const inside = Array.isArray(value)
    ? value.map((entry, index) => [index, entry] as const)
    : isRecord(value)
      ? Object.entries(value)
      : []
  return [...(path.length > 0 ? [path] : []), ...inside.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))]
}

/** Whether a path leads to another or beyond it. */
export function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key)
}
