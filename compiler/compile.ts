import { compile, type Compilation, type Content } from './content'
import { diskFolder } from './disk'
import { ContentError } from './problems'

/** Reads and checks the content folder of that path. Returns the handbook, or all problems by file and line. */
export function checkFolder(path: string): Compilation {
  return compile(diskFolder(path))
}

/**
 * Compiles the handbook from the content folder of that path.
 * @throws ContentError listing every problem in the content
 */
export function compileContent(path: string): Content {
  const { handbook, problems } = checkFolder(path)
  if (!handbook) throw new ContentError(problems)
  return handbook
}
