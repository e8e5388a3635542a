import { findQuestion } from '../../src/model/handbook/questions'
import { handbookSearch } from '../../src/model/search/handbook'
import { EARLY } from '../../src/model/search/silence'
import { toldOf } from '../../src/model/search/told'
import type { AnswerContent } from '../shapes'
import { officeAnswer } from './answers/office'
import { questionAnswer } from './answers/question'
import { silentAnswer } from './answers/silent'
import { unclearAnswer } from './answers/unclear'
import { textOf } from './parameters'
import { refused, type Reply } from './reply'

/** Pages that the search lists. */
const LISTED = 5

/** What the handbook says about a question in the reader's words: exactly what the search screen says of it. */
export function answerTo(input: unknown): Reply<AnswerContent> {
  const text = textOf(input, 'question')
  if (text === '') return refused('没有收到问题。请用户用自己的话写一句要问的事，不要写姓名和号码。')
  const result = handbookSearch().search(text, { limit: LISTED })
  const { listed, office, early } = toldOf(text, result)
  if (early) return refused(`${EARLY}还看不出要问什么，请用户把要问的事写成一句话。`)
  if (result.tier !== 'sure') return silentAnswer(result.tier, listed, result.ask)
  if (result.unclear) return unclearAnswer(listed)
  if (office) return officeAnswer(result.hits[0], listed)
  const [best, ...others] = listed
  const question = findQuestion(String(best?.id))
  return best && question ? questionAnswer(question, best, others) : silentAnswer('nothing', [], undefined)
}
