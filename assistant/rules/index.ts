/**
 * What WeChat demands of an assistant's files, so far as it can be seen without running them; after its own documents and
 * the rules of its checker, wxa-skills-validate.
 */
import { checkApp, skillRoots } from './app'
import { checkDeclared } from './declared'
import { jsonOf, type Declared, type PackageFiles, type Problem } from './problem'
import { checkRegistered } from './registered'
import { checkScripts } from './scripts'
import { checkStyles } from './styles'
import { checkTemplates } from './templates'
import { checkTexts } from './texts'

export type { PackageFiles, Problem } from './problem'

const IN_SKILL = [checkTexts, checkDeclared, checkRegistered, checkScripts, checkTemplates, checkStyles]

/** All problems of a package with an assistant, in the order of its files' rules. */
export function checkAssistant(files: PackageFiles): Problem[] {
  return [...checkApp(files), ...skillRoots(files).flatMap((root) => checkSkill(files, root))]
}

function checkSkill(files: PackageFiles, root: string): Problem[] {
  const declared = jsonOf(files, `${root}/mcp.json`) as Declared | undefined
  if (!declared) return [{ file: `${root}/mcp.json`, message: 'is missing or no JSON' }]
  return IN_SKILL.flatMap((check) => check(files, { root, declared }))
}
