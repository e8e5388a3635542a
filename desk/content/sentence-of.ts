import { factsIn } from '../../compiler/fidelity/facts'
import { passagesOf } from '../../compiler/fidelity/passages'
import type { Files } from '../../compiler/folder'
import type { Problem } from '../../compiler/problems'

/** What the office must have said for a problem to go: the sentence with the figure, or all of a text that must be its own words. */
export function sentenceOf({ file, line, message }: Problem, files: Files): string {
  const texts = passagesOf({ path: file, text: files.get(file) ?? '' })
    .filter((passage) => passage.line === line)
    .map(({ text }) => text.replace(/\*\*|`/g, ''))
  const key = /“([^”]+)”/.exec(message)?.[1]
  const whole = texts.find((text) => message.includes(`“${text}”`)) ?? (key === undefined ? texts[0] : undefined)
  if (whole !== undefined) return whole
  const sentences = texts.flatMap((text) => text.match(/[^。！？]+[。！？]*”?/g) ?? [])
  const stating = sentences.find((sentence) => factsIn(sentence).some((fact) => fact.key === key))
  return (stating ?? texts[0] ?? key ?? '').trim()
}
