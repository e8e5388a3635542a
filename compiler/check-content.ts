import { compile } from './content'
import { checkFidelity, HANDBOOK } from './fidelity/check'
import { readContentTexts } from './fidelity/folder'
import { memoryFolder, type Files } from './folder'
import { generatedData } from './generate'
import { whatAndRemedy, type Problem } from './problems'

/** A problem in the content, in the compiler's words. */
export interface ContentProblem extends Problem {
  /** How to fix it, the last part of `message`, without a full stop. */
  remedy?: string
  /** The texts don't agree with the handbook; an answer of the office would allow them. */
  beyondHandbook?: true
}

export interface CheckedContent {
  /** By file and line; files are named from the content folder. */
  problems: ContentProblem[]
  /** What the app imports, by the name of its file in `src/generated`; missing while the content can't be compiled. */
  generated?: Record<string, unknown>
}

/** Checks and compiles content in memory: what the commands `check` and `build` do, without a disk. */
export function checkContent(files: Files): CheckedContent {
  const folder = memoryFolder(files)
  const { handbook, problems } = compile(folder)
  if (!handbook) return { problems: problems.map(withRemedy) }
  const unfaithful = files.has(HANDBOOK) ? checkFidelity(readContentTexts(folder)) : []
  return {
    problems: unfaithful.map((problem) => ({ ...withRemedy(problem), beyondHandbook: true as const })),
    generated: generatedData(handbook),
  }
}

function withRemedy(problem: Problem): ContentProblem {
  const { remedy } = whatAndRemedy(problem.message)
  return { ...problem, ...(remedy !== undefined && { remedy }) }
}
