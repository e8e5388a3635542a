import type { DiagnosisOutcome, DiagnosisTree, OutcomeDeadline, Step } from '../../src/model/diagnosis/types'
import { plainText, unsaidLines } from '../../src/model/handbook/text'

/** The whole tree as text, each answer below its question. */
export function treeText(tree: DiagnosisTree): string {
  return tree.symptoms.map(({ id, label, to }) => [`${label}（${id}）`, ...below(tree, to, 1)].join('\n')).join('\n\n')
}

function below({ nodes, outcomes, symptoms }: DiagnosisTree, to: Step, depth: number): string[] {
  const indent = '  '.repeat(depth)
  if ('outcome' in to) {
    const outcome = outcomes.find(({ id }) => id === to.outcome)
    return outcome ? [`${indent}⇒ ${outcome.title}（${outcome.id}）`] : []
  }
  const node = nodes.find(({ id }) => id === to.ask)
  if (!node) return []
  const answers = node.answers.flatMap((answer) => [
    `${indent}- ${answer.label}（${answer.id}）`,
    ...below({ nodes, outcomes, symptoms }, answer.to, depth + 1),
  ])
  return [`${indent}${node.question}`, ...answers]
}

/** An outcome in words. */
export function outcomeText({ title, likely, actions, bring, unsaid, deadline, questions }: DiagnosisOutcome): string {
  const list = (heading: string, items: string[]) => (items.length === 0 ? [] : ['', `【${heading}】`, ...items])
  return [
    title,
    plainText(likely),
    ...list(
      '现在做什么',
      actions.map((action, index) => `${index + 1}. ${plainText(action)}`),
    ),
    ...list(
      '带什么',
      bring.map((item) => `- ${plainText(item)}`),
    ),
    ...unsaidLines(unsaid).flatMap((line) => ['', line]),
    ...(deadline === undefined ? [] : ['', `算日期：deadline ${deadlineText(deadline)}`]),
    '',
    `看问题：${questions.join('、')}`,
  ].join('\n')
}

/** A rule as a command-line call. */
function deadlineText({ rule, inputs = {} }: OutcomeDeadline): string {
  return [rule, ...Object.entries(inputs).map(([name, value]) => `--${name} ${value}`)].join(' ')
}
