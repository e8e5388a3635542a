import { answering, answerTo } from '../functions'

/** What the handbook says about a question. WeChat calls it by this name. */
export async function findAnswer(input: unknown) {
  return answering(() => answerTo(input))
}
