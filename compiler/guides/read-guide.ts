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

/** One guide's file, checked by itself; its references to other files are still to be checked. */
export interface GuideDraft {
  name: FileName | undefined
  /** Nothing while its front matter or its name has problems. */
  guide: Guide | undefined
  steps: ReadStep[]
  report: Report
  lineOf: (path: Path) => number
}

/** Reads one guide's file and reports what is wrong in it. */
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
