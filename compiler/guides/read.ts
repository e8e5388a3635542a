import type { Checklist, Guide } from '../../src/model/guides/types'
import { distinctIds } from '../file-name'
import type { TextFile } from '../files'
import { checkGuide } from './checks'
import type { KnownNames } from '../schema/next-step'
import { readChecklist } from './read-checklist'
import { readGuide } from './read-guide'

export interface Guides {
  guides: Guide[]
  checklists: Checklist[]
  /** Ids of all files, including those with problems. */
  names: { guide: ReadonlySet<string>; checklist: ReadonlySet<string> }
}

export interface GuideFiles {
  guides: TextFile[]
  checklists: TextFile[]
}

/**
 * Reads the guides and checklists and reports their problems.
 *
 * @param numbers of the questions that exist
 * @param names of symptoms and rules that exist
 */
export function readGuides(
  files: GuideFiles,
  numbers: ReadonlySet<number>,
  names: Omit<KnownNames, 'guide' | 'checklist'>,
): Guides {
  const drafts = files.guides.map(readGuide).sort((a, b) => (a.name?.order ?? 0) - (b.name?.order ?? 0))
  const checklists = [...files.checklists]
    .sort((a, b) => parseInt(a.name, 10) - parseInt(b.name, 10))
    .map((file) => readChecklist(file, numbers))
  const own = { guide: distinctIds(drafts), checklist: distinctIds(checklists) }
  for (const draft of drafts) checkGuide(draft, { numbers, names: { ...names, ...own } })
  return {
    guides: drafts.flatMap(({ guide }) => guide ?? []),
    checklists: checklists.flatMap(({ checklist }) => checklist ?? []),
    names: own,
  }
}
