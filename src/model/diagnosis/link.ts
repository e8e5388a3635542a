import type { DiagnosisPath } from './index'

/** A path as it stands in a link: `enrolment-not-found.newcomer.yes`. */
export function pathToText(path: DiagnosisPath): string {
  return path.join('.')
}

/** The path of a link; empty when the link has none. Whether it leads anywhere, the tree must say. */
export function pathFromText(text: string | undefined): DiagnosisPath {
  return (text ?? '').split('.').filter((id) => id !== '')
}
