import type { GuideStep } from '../../src/model/guides/types'
import { blockText } from '../../src/model/handbook/text'
import { fault } from '../problems'
import type { GuideDraft } from './read-guide'
import { unknownDestination, type Known } from '../schema/next-step'
import { pictureFaults, type Screens } from './picture-checks'

/** Everything a guide may refer to. */
type KnownToGuides = Known & { names: { guide: ReadonlySet<string> }; screens: Screens }

/** Reports wrong references within a guide or to other files. */
export function checkGuide(draft: GuideDraft, known: KnownToGuides): void {
  checkCases(draft)
  checkKinds(draft)
  checkReferences(draft, known)
  const ids = new Set<string>()
  for (const { step, line } of draft.steps) {
    if (ids.has(step.id)) draft.report(line, fault(`代号“${step.id}”重复了`, '每一步用一个不同的 id'))
    ids.add(step.id)
    for (const message of pictureFaults(step, known.screens)) draft.report(line, message)
  }
}

function checkCases({ guide, steps, report, lineOf }: GuideDraft): void {
  if (!guide) return
  const cases = guide.cases.map(({ id }) => id)
  if (cases.length === 1) report(lineOf(['cases']), fault('只有一种情况', '删去 cases，或至少写两种'))
  for (const { step, line } of steps) {
    for (const id of step.cases ?? []) {
      if (!cases.includes(id)) report(line, fault(`没有代号为“${id}”的情况`, `从 cases 里选：${cases.join('、')}`))
    }
  }
  guide.cases.forEach(({ id, title }, index) => {
    if (steps.some(({ step }) => step.cases?.includes(id))) return
    report(lineOf(['cases', index]), fault(`“${title}”没有自己的一步`, `在某一步写 for: [${id}]，或删去它`))
  })
}

/**
 * A guide draws either screens or a path of who does what. Every step has its drawing, except one that is done with a
 * button of its own: the telephone or the map.
 */
function checkKinds({ steps, report }: GuideDraft): void {
  const drawsPath = steps.some(({ step }) => step.who !== undefined)
  for (const { step, line } of steps) {
    const [has, lacks] = drawsPath ? (['who', 'picture'] as const) : (['picture', 'who'] as const)
    if (step[has] === undefined) {
      if (!drawsPath && step.act) continue
      const remedy = drawsPath ? '写上 who：谁来做这一步' : '写上 screen：这一步的画面'
      report(line, fault(`“${step.title}”没有图`, remedy))
    } else if (step[lacks] !== undefined) {
      report(line, fault(`“${step.title}”既有 screen 又有 who`, '有 who 的图解画办事流程，不画手机画面，删去一个'))
    }
  }
}

function checkReferences({ guide, steps, report, lineOf }: GuideDraft, known: KnownToGuides): void {
  const { numbers } = known
  const guides = known.names.guide
  // With no questions at all, every number would be reported, which would hide the real problem.
  const isMissing = (number: number) => numbers.size > 0 && !numbers.has(number)
  const listed = [...numbers].sort((a, b) => a - b).join('、')
  guide?.questions.forEach((number, index) => {
    if (!isMissing(number)) return
    report(lineOf(['questions', index]), fault(`没有题号为“${number}”的问题`, `从这些里选：${listed}`))
  })
  guide?.instead.forEach((id, index) => {
    if (guides.has(id) && id !== guide.id) return
    report(lineOf(['instead', index]), fault(`没有另一个名为“${id}”的图解`, `从这些里选：${[...guides].join('、')}`))
  })
  for (const { step, line } of steps) {
    for (const number of numbersIn(step)) {
      if (isMissing(number)) report(line, fault(`文字里说到的问题${number}不存在`, `改成已有的题号：${listed}`))
    }
    for (const way of step.stuck) {
      const message = unknownDestination(way, known)
      if (message !== undefined) report(line, `stuck 里${message}`)
    }
  }
}

/** The questions mentioned in a step's texts. */
function numbersIn({ what, see, mind, trouble }: GuideStep): number[] {
  const text = [...what, ...see, ...mind, ...trouble].map(blockText).join('\n')
  return [...text.matchAll(/问题(\d+)/g)].map(([, digits]) => Number(digits))
}
