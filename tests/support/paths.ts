import { createDiagnosis, type DiagnosisPath, type DiagnosisTree } from '../../src/model/diagnosis'

/** Every path to an outcome, in the order of the tree. */
export function allPaths(tree: DiagnosisTree): DiagnosisPath[] {
  const { symptoms, at } = createDiagnosis(tree)
  const below = (path: DiagnosisPath): DiagnosisPath[] => {
    const place = at(path)
    if (!place) return []
    return place.kind === 'outcome' ? [path] : place.node.answers.flatMap(({ id }) => below([...path, id]))
  }
  return symptoms.flatMap(({ id }) => below([id]))
}
