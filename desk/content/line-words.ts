import type { Content } from '../../compiler/content'
import { shapeOf } from '../../compiler/edit/fields'
import { dataOf } from '../../compiler/edit/yaml-node'
import type { Files } from '../../compiler/folder'
import { choicesFor, isSame } from './choices'
import { kindOf } from './files'

/** A line of the source in words: what its value is called, if it has a name, and the value. */
export interface LineWords {
  label: string | undefined
  /** Empty when the line says nothing to readers. */
  text: string
}

/** What ids stand for. */
export interface Known {
  content: Content
  files: Files
}

/** Fences, headings without words and ids: only the source needs them. */
const SOURCE = /^(?:---|```\w*|#+|(?:- )?id:.*)$/

/** A line of the source without what only the source needs: `phone: "0431-85583206"` as 电话 and the number. */
export function wordsOfLine(line: string, file: string, known?: Known): LineWords {
  if (SOURCE.test(line)) return { label: undefined, text: '' }
  const [, key, value = ''] = /^(?:- )?([a-zA-Z-]+):(?: (.*)|$)/.exec(line) ?? []
  if (key === undefined || key.startsWith('http')) return { label: undefined, text: bare(line) }
  const fields = [false, true].flatMap((isStep) => Object.entries(shapeOf(file, isStep)?.fields ?? {}))
  const named = fields.find(([path]) => path === key) ?? fields.find(([path]) => path.endsWith(`.${key}`))
  const [pattern = key, field] = named ?? []
  return { label: field?.label, text: (known && namesOf(value, pattern, file, known)) ?? bare(value) }
}

/** The names of ids under a key that has choices, one after the other. */
function namesOf(value: string, pattern: string, file: string, { content, files }: Known): string | undefined {
  const kind = kindOf(file)
  const data = dataOf(value)?.value
  if (!kind || data === undefined) return undefined
  const entries: unknown[] = Array.isArray(data) ? data : [data]
  const choices = choicesFor(kind, Array.isArray(data) ? `${pattern}[]` : pattern, content, files)
  const names = entries.map((entry) => choices?.find((choice) => isSame(choice.value, entry))?.label ?? entry)
  return names.every((name) => typeof name === 'string' || typeof name === 'number') ? names.join('、') : undefined
}

/** Without the marks of Markdown and quotes, of which a sentence may have but one. */
function bare(text: string): string {
  return text.replace(/^(?:- |#+ |\d+\. |> )/, '').replace(/^["']|["']$/g, '')
}
