import type { Checklist, DrawnScreen, Guide } from '../../src/model/guides/types'
import { checkHand, type KnownHand } from '../call-needs'
import { distinctIds } from '../file-name'
import type { TextFile } from '../files'
import { checkGuide } from './checks'
import type { KnownNames } from '../schema/next-step'
import { readChecklist } from './read-checklist'
import { readGuide } from './read-guide'
import { byId, checkScreensUsed, readScreen } from './read-screen'

export interface Guides {
  guides: Guide[]
  checklists: Checklist[]
  screens: DrawnScreen[]
  /** Ids of all files, including those with problems. */
  names: { guide: ReadonlySet<string>; checklist: ReadonlySet<string> }
}

export interface GuideFiles {
  guides: TextFile[]
  checklists: TextFile[]
  screens: TextFile[]
}

/**
 * Reads the guides, their screens and the checklists, and reports their problems.
 *
 * @param numbers of the questions that exist
 * @param names of symptoms and rules that exist
 * @param hand what a call may need at hand
 */
export function readGuides(
  files: GuideFiles,
  numbers: ReadonlySet<number>,
  names: Omit<KnownNames, 'guide' | 'checklist'>,
  hand: KnownHand,
): Guides {
  const drafts = files.guides.map(readGuide).sort((a, b) => (a.name?.order ?? 0) - (b.name?.order ?? 0))
  const checklists = [...files.checklists]
    .sort((a, b) => parseInt(a.name, 10) - parseInt(b.name, 10))
    .map((file) => readChecklist(file, numbers))
  const own = { guide: distinctIds(drafts), checklist: distinctIds(checklists) }
  const screens = files.screens.map((file) => readScreen(file, numbers))
  const known = { numbers, names: { ...names, ...own }, screens: byId(screens) }
  for (const draft of drafts) {
    checkGuide(draft, known)
    if (draft.guide) checkHand(draft.guide, hand, (path, message) => draft.report(draft.lineOf(path), message))
  }
  const steps = drafts.flatMap((draft) => draft.steps.map(({ step }) => step))
  checkScreensUsed(screens, new Set(steps.flatMap(({ picture }) => picture?.screen ?? [])))
  return {
    guides: drafts.flatMap(({ guide }) => guide ?? []),
    checklists: checklists.flatMap(({ checklist }) => checklist ?? []),
    screens: screens.flatMap(({ screen }) => screen ?? []),
    names: own,
  }
}
