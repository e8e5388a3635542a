import type { DiagnosisContent } from '../shapes'
import { choiceText, sentence, sourceText, unsaidText } from './sentences'

/** What is asked next, how to find out, and the choices. */
export function questionText({ title, note, choices }: DiagnosisContent): string {
  return `${sentence(title)}${sentence(note)}请用户选一个，不要替用户选：${choiceText(choices)}。`
}

/** The likely cause and what to do now. */
export function outcomeText(content: DiagnosisContent, questions: readonly number[]): string {
  const { title, note, actions, bring, unsaid, office } = content
  return [
    sentence(title),
    sentence(note),
    `现在做什么：${actions.map((action, index) => `${index + 1}. ${sentence(action)}`).join('')}`,
    bring.length === 0 ? '' : `带什么：${bring.map(sentence).join('')}`,
    unsaidText(unsaid, office),
    sourceText([`手册问题${questions.join('、')}`]),
  ].join('')
}
