import type { Case, Guide, GuideStep } from './types'

/**
 * The case of that id; for an unknown one the first, and nothing in a guide without cases.
 *
 * @param id untrusted, e.g. of a link
 */
export function chooseCase<T extends Case>(cases: readonly T[], id: string | undefined): T | undefined {
  return cases.find((each) => each.id === id) ?? cases[0]
}

/** The steps that a reader in that case goes, in order. */
export function stepsFor(guide: Guide, chosen: Case | undefined): GuideStep[] {
  return guide.steps.filter(({ cases }) => !cases || !chosen || cases.includes(chosen.id))
}
