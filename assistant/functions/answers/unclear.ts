import { titleOf } from '../../../src/model/handbook/next-step-text'
import { diagnosisEntry, outline } from '../../../src/model/handbook/outline'
import type { Hit } from '../../../src/model/search'
import type { AnswerContent } from '../../shapes'
import { diagnosisLink } from '../../../src/routes'
import { unclearText } from '../../text/answer'
import { symptomChoice } from '../choices'
import { answered, type Reply } from '../reply'
import { pagesOf, plainAnswer } from './plain'

/** Which of several matters is meant. */
export function unclearAnswer(hits: readonly Hit[]): Reply<AnswerContent> {
  const symptoms = diagnosisEntry?.chooser.symptoms ?? []
  const content = plainAnswer({
    tier: 'sure',
    title: diagnosisEntry?.chooser.question ?? '',
    choices: symptoms.map((id) => symptomChoice(id, titleOf({ kind: 'diagnosis', id }, outline))),
    related: pagesOf(hits),
    page: { label: diagnosisEntry?.title ?? '', url: diagnosisLink() },
  })
  return answered(unclearText(content), content)
}
