import type { Case, Guide, GuideStep } from './types'

/**
 * The case with that id; the first case when the id is unknown, undefined when the guide has no cases.
 *
 * @param id untrusted, e.g. from a link
 */
export function chooseCase<T extends Case>(cases: readonly T[], id: string | undefined): T | undefined {
  return cases.find((each) => each.id === id) ?? cases[0]
}

/** The steps for a reader in that case, in order. */
export function stepsFor(guide: Guide, chosen: Case | undefined): GuideStep[] {
  return guide.steps.filter(({ cases }) => !cases || !chosen || cases.includes(chosen.id))
}
