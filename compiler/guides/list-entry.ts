import { stepsFor } from '../../src/model/guides/steps'
import type { DrawnScreen, Guide } from '../../src/model/guides/types'
import type { GuideEntry, GuideListEntry, Question, Stage } from '../../src/model/handbook/types'

/** More than these are below the edge of a small picture. */
const MOST_PARTS = 4
const MOST_STATIONS = 3

interface Places {
  screens: readonly DrawnScreen[]
  stages: readonly Stage[]
  questions: readonly Question[]
}

/** What the tab of the guides shows of a guide besides its title: where it stands, and how long it is. */
export function toListEntry(guide: Guide, { screens, ...places }: Places): Omit<GuideListEntry, keyof GuideEntry> {
  const stage = stageOf(guide, places)
  const cases = guide.cases.map((each) => ({ id: each.id, steps: stepsFor(guide, each).length }))
  return {
    ...(stage && { stage: stage.id }),
    steps: cases.length > 0 ? Math.max(...cases.map(({ steps }) => steps)) : guide.steps.length,
    ...(cases.length > 0 && { cases }),
    drawn: drawnOf(guide, screens),
  }
}

/** What a small picture of the guide's first screen consists of; of a path, a station for each of the first steps. */
function drawnOf({ steps }: Guide, screens: readonly DrawnScreen[]): string[] {
  const first = steps.find(({ picture }) => picture)?.picture?.screen
  const screen = screens.find(({ id }) => id === first)
  if (!screen) return ['path', ...steps.slice(0, MOST_STATIONS).map(() => 'station')]
  return [screen.look, ...screen.parts.slice(0, MOST_PARTS).map(({ kind }) => kind)]
}

/** Of the stages that the guide's questions concern, the one with the fewest questions; of equal ones the first. */
function stageOf(guide: Guide, { stages, questions }: Omit<Places, 'screens'>): Stage | undefined {
  const count = ({ id }: Stage) => questions.filter((question) => question.stages.includes(id)).length
  const own = questions.filter(({ number }) => guide.questions.includes(number)).flatMap((question) => question.stages)
  return stages.filter(({ id }) => own.includes(id)).sort((a, b) => count(a) - count(b))[0]
}
