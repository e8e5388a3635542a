import { createCalculator, readInputs } from '../../src/model/deadlines'
import type { Step } from '../../src/model/diagnosis/types'
import type { Deadlines } from '../deadlines/read'
import { fault } from '../problems'
import { unknownName, type KnownNames } from '../schema/next-step'
import type { Path } from '../yaml'
import type { DiagnosisFile } from './schema'

export type ReportAt = (path: Path, message: string) => void

const DEEPEST = 4

/** Checks that each step leads to an existing question or outcome; returns whether all do. */
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

/** Checks that every question can be answered with "not sure", and that the search offers only existing symptoms. */
export function checkChoices({ symptoms, questions, chooser, unsure }: DiagnosisFile, report: ReportAt): void {
  const ids = symptoms.map(({ id }) => id)
  chooser.symptoms.forEach((name, index) => {
    if (ids.includes(name)) return
    report(['chooser', 'symptoms', index], fault(`没有代号为“${name}”的症状`, `从这些里选：${ids.join('、')}`))
  })
  questions.forEach(({ id, answers }, index) => {
    if (answers.some((answer) => answer.id === unsure)) return
    const remedy = `加上一行 - { id: ${unsure}, label: 我不确定, to: …… }`
    report(['questions', index, 'answers'], fault(`“${id}”没有“我不确定”这个答案`, remedy))
  })
}

/** Checks that questions and outcomes name existing rules, with inputs that those rules accept. */
export function checkDeadlines(
  { questions, outcomes }: DiagnosisFile,
  { ids, words }: Deadlines,
  report: ReportAt,
): void {
  const calculator = createCalculator(words)
  const named = [
    ...questions.map(({ deadline }, index) => ({ deadline, path: ['questions', index, 'deadline'] })),
    ...outcomes.map(({ deadline }, index) => ({ deadline, path: ['outcomes', index, 'deadline'] })),
  ]
  for (const { deadline, path } of named) {
    if (!deadline) continue
    if (!ids.has(deadline.rule)) {
      const remedy = ids.size === 0 ? '删去这一行' : `从这些里选：${[...ids].join('、')}`
      report(path, fault(`没有名为“${deadline.rule}”的日期规则`, remedy))
    }
    const rule = calculator.find(deadline.rule)
    if (!rule) continue
    const { inputs = {} } = deadline
    const read = readInputs(rule, inputs)
    for (const { field, message } of read.ok ? [] : read.errors) {
      if (field in inputs) report([...path, 'inputs', field], `${message}改法：照上面说的写，或删去它。`)
    }
  }
}

/** Walks every path: there must be no loops, no paths that are too long, and nothing unreachable. */
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
  // Anything after a loop or below the depth limit is unreachable too; reporting it would only confuse.
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

/** Checks that outcomes name existing questions, and that every question that must be covered is named. */
export function checkNumbers(
  { outcomes, covers = 0 }: DiagnosisFile,
  numbers: ReadonlySet<number>,
  report: ReportAt,
): void {
  const named = new Set<number>()
  outcomes.forEach(({ questions }, index) => {
    questions.forEach((number, place) => {
      named.add(number)
      if (numbers.has(number)) return
      const remedy = `改成已有的题号：${[...numbers].sort((a, b) => a - b).join('、')}`
      report(['outcomes', index, 'questions', place], fault(`没有题号为“${number}”的问题`, remedy))
    })
  })
  const missing = [...numbers].filter((number) => number <= covers && !named.has(number))
  if (missing.length > 0) {
    report(['outcomes'], fault(`没有哪个结论会让读者看问题 ${missing.join('、')}`, '加到合适的结论的 questions 里'))
  }
}

/** Checks that the outcomes' next steps lead to something that exists. */
export function checkNext(outcomes: DiagnosisFile['outcomes'], known: KnownNames, report: ReportAt): void {
  outcomes.forEach(({ next }, index) => {
    const message = next && unknownName(next, known)
    if (message !== undefined) report(['outcomes', index, 'next'], message)
  })
}
