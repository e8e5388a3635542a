import { describePart, describePath, describeScreen } from '../../src/model/guides/describe'
import { shownScreen, type ShownScreen } from '../../src/model/guides/pictures'
import { chooseCase, stepsFor } from '../../src/model/guides/steps'
import type { Case, DrawnScreen, Guide, GuideStep } from '../../src/model/guides/types'
import { blockText } from '../../src/model/handbook/text'
import type { Block } from '../../src/model/handbook/types'
import { nextStepName } from '../schema/next-step'

/** A step as the command line prints it. */
export interface ToldStep {
  id: string
  title: string
  optional: boolean
  /** Ids of the cases it belongs to; all cases when absent. */
  cases?: string[]
  who?: string
  what: string[]
  /** The part of the picture at each mark. */
  marks: { mark: number; on: string }[]
  /** The picture in words; empty where there is none. */
  picture: string
  see: string[]
  mind: string[]
  trouble: string[]
  /** The phone capability that the step uses. */
  act: string[]
  stuck: string[]
  unsaid: string[]
}

/** What is told: a guide, and all screens that there are. */
export interface Told {
  guide: Guide
  screens: readonly DrawnScreen[]
}

/** A guide's step with its picture in words; a path is described for the case `situation`. */
export function tellStep({ guide, screens }: Told, step: GuideStep, situation: Case | undefined): ToldStep {
  const { id, title, optional = false, cases, who, picture, act = [], stuck, unsaid } = step
  const path = stepsFor(guide, situation)
  const screen = picture && screens.find((each) => each.id === picture.screen)
  const shown = screen && shownScreen(screen, picture)
  return {
    id,
    title,
    optional,
    ...(cases && { cases }),
    ...(who !== undefined && { who }),
    what: textsOf(step.what),
    marks: shown ? marksOf(shown) : [],
    picture: shown ? describeScreen(shown) : who === undefined ? '' : describePath(path, path.indexOf(step)),
    see: textsOf(step.see),
    mind: textsOf(step.mind),
    trouble: textsOf(step.trouble),
    act,
    stuck: [...stuck.map(nextStepName), 'call'],
    unsaid,
  }
}

function marksOf({ parts }: ShownScreen): ToldStep['marks'] {
  const marked = parts.flatMap((part) => (part.mark === undefined ? [] : [{ mark: part.mark, on: describePart(part) }]))
  return marked.sort((a, b) => a.mark - b.mark)
}

/** A guide as data, each step once. */
export function tellGuide(told: Told) {
  const { guide } = told
  const { id, title, lead, questions, ready, cases, instead } = guide
  const caseOf = (step: GuideStep) => chooseCase(cases, step.cases?.[0])
  const steps = guide.steps.map((step) => tellStep(told, step, caseOf(step)))
  return { id, title, lead, questions, ready, cases, instead, steps }
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.map(blockText)
}

/** A guide as lines of text, case by case. */
export function guideText(told: Told): string {
  const { guide } = told
  const head = [guide.title, guide.lead, `手册问题 ${guide.questions.join('、')}`].join('\n')
  const situations = guide.cases.length > 0 ? guide.cases : [undefined]
  const parts = situations.flatMap((situation) => [
    ...(situation ? [`【${situation.title}（${situation.id}）】`] : []),
    ...stepsFor(guide, situation).map((step, index) => stepText(tellStep(told, step, situation), index)),
  ])
  return [head, ...parts].join('\n\n')
}

function stepText(step: ToldStep, index: number): string {
  const { id, title, optional, what, picture, see, mind, trouble, stuck } = step
  const titled = (heading: string, lines: string[]) => (lines.length === 0 ? [] : [`${heading}：${lines.join('\n')}`])
  return [
    `${index + 1}. ${title}（${id}）${optional ? '，可以不做' : ''}`,
    ...what,
    ...(picture === '' ? [] : [picture]),
    ...titled('你会看到', see),
    ...titled('注意', mind),
    ...titled('不对的话', trouble),
    ...titled('卡住了', [stuck.join('；')]),
  ].join('\n')
}
