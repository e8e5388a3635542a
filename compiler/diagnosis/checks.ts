import { SYMPTOMS } from '../../src/model/handbook/next-step'
import { NOT_SURE } from '../../src/model/diagnosis'
import type { Step } from '../../src/model/diagnosis/types'
import { withoutWords } from '../checks'
import { fault } from '../problems'
import type { Path } from '../yaml'
import type { DiagnosisFile } from './schema'

export type ReportAt = (path: Path, message: string) => void

const DEEPEST = 4

/** Each step leads to a question or an outcome that exists; returns whether all do. */
export function checkTargets({ symptoms, questions, outcomes }: DiagnosisFile, report: ReportAt): boolean {
  let sound = true
  const check = (to: Step, path: Path) => {
    const [label, target, ids] =
      'ask' in to ? ['问题', to.ask, questions.map(({ id }) => id)] : ['结论', to.outcome, outcomes.map(({ id }) => id)]
    if (ids.includes(target)) return
    sound = false
    report(path, fault(`没有代号为“${target}”的${label}`, `从这些里选：${ids.join('、')}`))
  }
  symptoms.forEach(({ to }, index) => check(to, ['symptoms', index, 'to']))
  questions.forEach(({ answers }, index) => {
    answers.forEach(({ to }, place) => check(to, ['questions', index, 'answers', place, 'to']))
  })
  return sound
}

/** All symptoms are there, and nobody has to know an answer. */
export function checkChoices({ symptoms, questions }: DiagnosisFile, report: ReportAt): void {
  const missing = SYMPTOMS.filter((name) => !symptoms.some(({ id }) => id === name))
  if (missing.length > 0) report(['symptoms'], fault(`少了症状 ${missing.join('、')}`, '把它们加上'))
  questions.forEach(({ id, answers }, index) => {
    if (answers.some((answer) => answer.id === NOT_SURE)) return
    const remedy = `加上一行 - { id: ${NOT_SURE}, label: 我不确定, to: …… }`
    report(['questions', index, 'answers'], fault(`“${id}”没有“我不确定”这个答案`, remedy))
  })
}

/** Walks every path: none comes back to where it was, none is too long, and all is reached. */
export function checkPaths({ symptoms, questions, outcomes }: DiagnosisFile, report: ReportAt): void {
  const reached = new Set<string>()
  const complained = new Set<string>()
  const walk = (to: Step, asked: readonly string[]): void => {
    reached.add('ask' in to ? `ask ${to.ask}` : `outcome ${to.outcome}`)
    if (!('ask' in to)) return
    const index = questions.findIndex(({ id }) => id === to.ask)
    const complaint = asked.includes(to.ask)
      ? fault(`“${to.ask}”会绕回到自己：${[...asked, to.ask].join(' → ')}`, '改掉其中一个答案的去处')
      : asked.length >= DEEPEST
        ? fault(
            `到“${to.ask}”要回答超过 ${DEEPEST} 次：${[...asked, to.ask].join(' → ')}`,
            '少问一件事，或早些给出结论',
          )
        : undefined
    if (complaint !== undefined) {
      if (!complained.has(to.ask)) report(['questions', index], complaint)
      complained.add(to.ask)
      return
    }
    for (const answer of questions[index]?.answers ?? []) walk(answer.to, [...asked, to.ask])
  }
  for (const { to } of symptoms) walk(to, [])
  // What lies behind a loop or too deep is not reached either, and saying so would only confuse.
  if (complained.size > 0) return

  questions.forEach(({ id }, index) => {
    if (!reached.has(`ask ${id}`))
      report(['questions', index], fault(`没有哪个答案会问到“${id}”`, '让某个答案去到它，或删去它'))
  })
  outcomes.forEach(({ id }, index) => {
    const remedy = '让某个答案去到它，或删去它'
    if (!reached.has(`outcome ${id}`)) report(['outcomes', index], fault(`没有哪条路会得出“${id}”`, remedy))
  })
}

/** Outcomes name questions of the handbook that exist, and the first twelve are all named. */
export function checkNumbers({ outcomes }: DiagnosisFile, numbers: ReadonlySet<number>, report: ReportAt): void {
  const named = new Set<number>()
  outcomes.forEach(({ questions }, index) => {
    questions.forEach((number, place) => {
      named.add(number)
      if (numbers.has(number)) return
      const remedy = `改成已有的题号：${[...numbers].sort((a, b) => a - b).join('、')}`
      report(['outcomes', index, 'questions', place], fault(`没有题号为“${number}”的问题`, remedy))
    })
  })
  const missing = [...numbers].filter((number) => number <= LAST_OF_HANDBOOK && !named.has(number))
  if (missing.length > 0) {
    report(['outcomes'], fault(`没有哪个结论会让读者看问题 ${missing.join('、')}`, '加到合适的结论的 questions 里'))
  }
}

/** Outcomes name rules of the calculator that have words. */
export function checkDeadlines({ outcomes }: DiagnosisFile, deadlines: ReadonlySet<string>, report: ReportAt): void {
  outcomes.forEach(({ deadline }, index) => {
    if (deadline === undefined || deadlines.has(deadline)) return
    report(['outcomes', index, 'deadline'], withoutWords(deadline))
  })
}

/** Questions that the office adds later need no place in the tree. */
const LAST_OF_HANDBOOK = 12
