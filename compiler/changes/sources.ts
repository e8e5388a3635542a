import { insertValue } from '../edit/edit'
import { dataOf } from '../edit/yaml-node'
import { ANSWERS } from '../fidelity/exceptions'
import type { Files } from '../folder'
import type { Problem } from '../problems'
import type { Source } from './format'

const NONE = 'answers: []\n'

/** The files with the office's answers added to `answers.yaml`, each once; its comments stay. */
export function withSources(files: Files, sources: readonly Source[]): Files | Problem {
  let text = files.get(ANSWERS) ?? NONE
  for (const { text: answer, source, where } of sources) {
    const known = answersIn(text)
    const own = { text: answer, source, where }
    if (known.some((each) => JSON.stringify(each) === JSON.stringify(own))) continue
    const edited = insertValue(text, `${ANSWERS}#answers/${known.length}`, own)
    if (typeof edited !== 'string') return edited
    text = edited
  }
  return sources.length === 0 ? files : new Map([...files, [ANSWERS, text]])
}

function answersIn(text: string): unknown[] {
  const data = dataOf(text)?.value
  const answers: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'answers') : undefined
  return Array.isArray(answers) ? answers : []
}
