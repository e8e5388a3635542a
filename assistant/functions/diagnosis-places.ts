import { chinaToday, formatDay } from '../../src/model/deadlines'
import { FIRST_QUESTION, type DiagnosisOutcome, type DiagnosisPath, type Node } from '../../src/model/diagnosis'
import { answerToday } from '../../src/model/diagnosis/answer-today'
import { diagnosis } from '../../src/model/diagnosis/handbook'
import { pathToText } from '../../src/model/diagnosis/link'
import { diagnosisEntry } from '../../src/model/handbook/outline'
import { findQuestion } from '../../src/model/handbook/questions'
import { plainText } from '../../src/model/handbook/text'
import { diagnosisLink } from '../../src/routes'
import type { DiagnosisContent } from '../shapes'
import { outcomeText, questionText } from '../text/diagnosis'
import { answerChoice, symptomChoice } from './choices'
import { deadlinePage, stepPages } from './links'
import { officeCall } from './office-call'
import { answered, handoffTo, type Reply } from './reply'
import { questionSource } from './sources'

/** The question that comes before all others. */
export function firstQuestion(): Reply<DiagnosisContent> {
  const choices = diagnosis.symptoms.map(({ id, label }) => symptomChoice(id, label))
  const content = placeAt([], { state: 'question', title: FIRST_QUESTION, choices })
  return answered(questionText(content), content)
}

/** A question on the way, and how to find the answer. */
export function askedNext(path: DiagnosisPath, node: Node, now: number): Reply<DiagnosisContent> {
  const known = node.deadline && answerToday(node.deadline, now)
  const today = known === undefined ? '' : `今天是${formatDay(chinaToday(now))}。${known}。`
  const content = placeAt(path, {
    state: 'question',
    title: node.question,
    note: (node.help ?? '') + today,
    choices: node.answers.map(({ id, label }) => answerChoice([...path, id], label)),
  })
  return answered(questionText(content), content, handoffTo(content.page.url, node.question))
}

/** The end of a path. */
export function outcomeReached(path: DiagnosisPath, outcome: DiagnosisOutcome, now: number): Reply<DiagnosisContent> {
  const { title, likely, actions, bring, unsaid, questions, deadline, next } = outcome
  const isOfUse = diagnosis.answered(path).every(({ today }) => today !== false)
  const known = isOfUse && deadline ? answerToday(deadline, now) : undefined
  const isNext = next?.kind === 'deadline' && next.id === deadline?.rule
  const content = placeAt(path, {
    state: 'outcome',
    title,
    note: plainText(likely) + (known === undefined ? '' : `${known}。`),
    actions: actions.map(plainText),
    bring: bring.map(plainText),
    unsaid,
    sources: questions.flatMap((number) => findQuestion(String(number)) ?? []).map(questionSource),
    next: [...(isNext ? [] : stepPages(next)), ...(deadline ? [deadlinePage(deadline.rule, deadline.inputs)] : [])],
  })
  return answered(outcomeText(content, questions), content, handoffTo(content.page.url, title))
}

/** What every place on a path has. */
function placeAt(
  path: DiagnosisPath,
  own: Partial<DiagnosisContent> & Pick<DiagnosisContent, 'state' | 'title'>,
): DiagnosisContent {
  return {
    symptom: diagnosis.symptoms.find(({ id }) => id === path[0])?.label ?? '',
    note: '',
    choices: [],
    actions: [],
    bring: [],
    unsaid: [],
    sources: [],
    next: [],
    page: { label: diagnosisEntry?.title ?? '', url: diagnosisLink(pathToText(path)) },
    office: officeCall(),
    ...own,
  }
}
