import { diagnosis } from '../../src/model/diagnosis/handbook'

/** The ids of all answers that the diagnosis offers on any path, each once. */
export function diagnosisAnswers(): string[] {
  const found = new Set<string>()
  const walk = (path: readonly string[]) => {
    const place = diagnosis.at(path)
    if (place?.kind !== 'ask') return
    for (const { id } of place.node.answers) {
      found.add(id)
      walk([...path, id])
    }
  }
  for (const { id } of diagnosis.symptoms) walk([id])
  return [...found]
}
