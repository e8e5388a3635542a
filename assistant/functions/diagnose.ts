import { FIRST_QUESTION } from '../../src/model/diagnosis'
import { diagnosis } from '../../src/model/diagnosis/handbook'
import type { DiagnosisContent } from '../shapes'
import { askedNext, firstQuestion, outcomeReached } from './diagnosis-places'
import { textOf, textsOf } from './parameters'
import { refused, type Reply } from './reply'

/**
 * The next question of the diagnosis, or its outcome.
 *
 * @param now milliseconds since 1970
 */
export function diagnosisOf(input: unknown, now: number): Reply<DiagnosisContent> {
  const given = [textOf(input, 'symptom'), ...textsOf(input, 'answers')]
  if (given.every((text) => text === '')) return firstQuestion()
  const path: string[] = []
  for (const text of given) {
    const { question, choices } = askedAt(path)
    const chosen = choices.find(({ id, label }) => id === text || label === text)
    if (!chosen) return unknown(question, choices)
    path.push(chosen.id)
  }
  const place = diagnosis.at(path)
  if (place?.kind === 'ask') return askedNext(path, place.node, now)
  return place ? outcomeReached(path, place.outcome, now) : firstQuestion()
}

interface Choice {
  id: string
  label: string
}

function askedAt(path: readonly string[]): { question: string; choices: readonly Choice[] } {
  if (path.length === 0) return { question: FIRST_QUESTION, choices: diagnosis.symptoms }
  const place = diagnosis.at(path)
  return place?.kind === 'ask'
    ? { question: place.node.question, choices: place.node.answers }
    : { question: '', choices: [] }
}

/** What was given is none of the choices; it is not repeated. */
function unknown(question: string, choices: readonly Choice[]): Reply<never> {
  if (choices.length === 0) return refused('前面的回答已经有结论，后面多出来的回答去掉，再判断一次。')
  const named = choices.map(({ id, label }) => `${label}（${id}）`).join('、')
  return refused(`“${question}”没有这个选项。请用户从这些里选一个，不要替用户选：${named}。`)
}
