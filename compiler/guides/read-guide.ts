import type { GuideId } from '../../src/generated/ids'
import type { Guide } from '../../src/model/guides/types'
import type { TextFile } from '../files'
import { splitFrontMatter } from '../front-matter'
import type { Report } from '../problems'
import { checkShape } from '../schema/check'
import { readYaml, type Path } from '../yaml'
import { readName, type FileName } from '../file-name'
import { readSteps, type ReadStep } from './read-steps'
import { GUIDE_FIELDS, guideSchema } from './schema'

/** One guide file, checked on its own; its references to other files are checked later. */
export interface GuideDraft {
  name: FileName | undefined
  /** Undefined if its front matter or its name has problems. */
  guide: Guide | undefined
  steps: ReadStep[]
  report: Report
  lineOf: (path: Path) => number
}

/** Reads one guide file and reports its problems. */
export function readGuide(file: TextFile): GuideDraft {
  const { report } = file
  const name = readName(file)
  const parts = splitFrontMatter(file)
  const steps = parts ? readSteps(parts.body, report) : []
  const data = parts && readYaml(parts.yaml, parts.yamlLine, report)
  const front = data && checkShape(guideSchema, data, GUIDE_FIELDS, report)
  const guide = name && front && { id: name.id as GuideId, ...front, steps: steps.map(({ step }) => step) }
  return { name, guide, steps, report, lineOf: data?.lineOf ?? (() => 1) }
}
