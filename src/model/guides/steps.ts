import type { Case, Guide, GuideStep } from './types'

/**
 * The case of that id, or the only one there is. Where there are several, none is taken for granted: papers of the wrong
 * case do harm.
 *
 * @param id untrusted, e.g. from a link
 */
export function chooseCase<T extends Case>(cases: readonly T[], id: string | undefined): T | undefined {
  return cases.find((each) => each.id === id) ?? (cases.length === 1 ? cases[0] : undefined)
}

/** The steps for a reader in that case, in order. */
export function stepsFor(guide: Guide, chosen: Case | undefined): GuideStep[] {
  return guide.steps.filter(({ cases }) => !cases || !chosen || cases.includes(chosen.id))
}
