import { stepsFor } from '../../src/model/guides/steps'
import type { Guide } from '../../src/model/guides/types'
import type { GuideEntry, GuideListEntry, Question, Stage } from '../../src/model/handbook/types'

interface Places {
  stages: readonly Stage[]
  questions: readonly Question[]
}

/** What the tab of the guides shows of a guide besides its title: where it stands, and how long it is. */
export function toListEntry(guide: Guide, places: Places): Omit<GuideListEntry, keyof GuideEntry> {
  const stage = stageOf(guide, places)
  const cases = guide.cases.map((each) => ({ id: each.id, steps: stepsFor(guide, each).length }))
  return {
    ...(stage && { stage: stage.id }),
    steps: cases.length > 0 ? Math.max(...cases.map(({ steps }) => steps)) : guide.steps.length,
    ...(cases.length > 0 && { cases }),
    drawn: guide.steps[0]?.who === undefined ? 'screen' : 'path',
  }
}

/** Of the stages that the guide's questions concern, the one with the fewest questions; of equal ones the first. */
function stageOf(guide: Guide, { stages, questions }: Places): Stage | undefined {
  const count = ({ id }: Stage) => questions.filter((question) => question.stages.includes(id)).length
  const own = questions.filter(({ number }) => guide.questions.includes(number)).flatMap((question) => question.stages)
  return stages.filter(({ id }) => own.includes(id)).sort((a, b) => count(a) - count(b))[0]
}
