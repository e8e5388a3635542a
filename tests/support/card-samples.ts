import { answerTo, datesFor, diagnosisOf, officeReply } from '../../assistant/functions'
import type { Reply } from '../../assistant/functions/reply'
import type { Contents } from '../../assistant/shapes'
import { NOW } from '../assistant/support'

/** What a function returned in some state, for its card. */
export interface Sample<Name extends keyof Contents = keyof Contents> {
  state: string
  name: Name
  content: Contents[Name]
}

const back = (discharged: string) => ({ rule: 'military-return', status: 'enrolled', discharged })

/** Every card in every state. */
export const SAMPLES: readonly Sample[] = [
  answer('an answer whose next step is a page', '参军入伍'),
  answer('an answer whose next step is the office', '毕业证丢了怎么办'),
  answer('an answer about the office', '学位办电话'),
  answer('a question that has several answers', '查不到'),
  answer('silence, the office to be asked', '毕业证和学位证有啥不一样'),
  answer('silence, somebody else to be asked', '手机号已存在'),
  answer('silence, nothing related', '食堂几点开饭'),
  diagnosed('the first question', {}),
  diagnosed('a long question', { symptom: 'enrolment-not-found' }),
  diagnosed('a short question', { symptom: 'diploma-lost' }),
  diagnosed('an outcome that leads to a page', { symptom: 'enrolment-not-found', answers: ['no-account'] }),
  diagnosed('an outcome that leads to the office', { symptom: 'diploma-lost', answers: ['diploma'] }),
  dated('the rule to be chosen', {}),
  dated('something to be chosen', { rule: 'military-return' }),
  dated('something to be told', { rule: 'diploma' }),
  dated('a date that is certain', back('2026-09-01')),
  dated('a day that is counted down to', { rule: 'study-limit', enrolled: '2025-09-01', programme: '3', maximum: '5' }),
  dated('a date that is uncertain', back('2025-03-01')),
  dated('no date left', back('2022-03-01')),
  { state: 'the office', name: 'contactOffice', content: contentOf(officeReply()) },
]

function answer(state: string, question: string): Sample<'findAnswer'> {
  return { state, name: 'findAnswer', content: contentOf(answerTo({ question })) }
}

function diagnosed(state: string, input: object): Sample<'diagnose'> {
  return { state, name: 'diagnose', content: contentOf(diagnosisOf(input, NOW)) }
}

function dated(state: string, input: object): Sample<'computeDates'> {
  return { state, name: 'computeDates', content: contentOf(datesFor(input, NOW)) }
}

/** @throws when the function refused */
export function contentOf<Content>({ structuredContent, content }: Reply<Content>): Content {
  if (structuredContent === undefined) throw new Error(content[0].text)
  return structuredContent
}
