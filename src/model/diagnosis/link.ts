import type { DiagnosisPath } from './index'

/** A path as written in a link: `enrolment-not-found.newcomer.yes`. */
export function pathToText(path: DiagnosisPath): string {
  return path.join('.')
}

/** The path in a link; empty when the link has none. It is not checked against the tree. */
export function pathFromText(text: string | undefined): DiagnosisPath {
  return (text ?? '').split('.').filter((id) => id !== '')
}
