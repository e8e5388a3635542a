import { answering, diagnosisOf } from '../functions'

/** The next question of the diagnosis, or its outcome. WeChat calls it by this name. */
export async function diagnose(input: unknown) {
  return answering(() => diagnosisOf(input, Date.now()))
}
