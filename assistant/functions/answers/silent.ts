import { advisers } from '../../../src/model/handbook/advisers'
import { app } from '../../../src/model/handbook/app'
import { suggestions } from '../../../src/model/handbook/suggestions'
import { plainText } from '../../../src/model/handbook/text'
import type { Hit, Tier } from '../../../src/model/search'
import { askOffice, NOTHING, PERHAPS, tryAgain } from '../../../src/model/search/silence'
import type { AnswerContent } from '../../shapes'
import { silentText } from '../../text/answer'
import { allQuestions, officePage } from '../links'
import { answered, type Reply } from '../reply'
import { pagesOf, plainAnswer } from './plain'

/** That the handbook doesn't say, whom to ask, and where something related stands. */
export function silentAnswer(
  tier: Exclude<Tier, 'sure'>,
  related: readonly Hit[],
  ask: string | undefined,
): Reply<AnswerContent> {
  const adviser = advisers.find(({ id }) => id === ask)
  const content = plainAnswer({
    tier,
    title: tier === 'nothing' ? NOTHING : PERHAPS,
    answer: tier === 'nothing' ? tryAgain(suggestions, app) : adviser ? plainText(adviser.text) : askOffice(app),
    related: pagesOf(related),
    page: adviser ? allQuestions() : officePage(),
    asksOffice: adviser === undefined,
  })
  return answered(silentText(content, adviser === undefined), content)
}
