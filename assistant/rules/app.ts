import { LIMITS, bytesOf } from '../write/limits'
import { jsonOf, type PackageFiles, type Problem } from './problem'

const MOST_SKILLS = 30

interface AppJson {
  pages?: string[]
  lazyCodeLoading?: string
  subPackages?: { root: string; independent?: boolean; pages: string[] }[]
  agent?: { instruction?: string; skills?: { name?: string; description?: string; path?: string }[] }
}

const readApp = (files: PackageFiles) => (jsonOf(files, 'app.json') ?? {}) as AppJson

/** The folders that `app.json` names as skills. */
export const skillRoots = (files: PackageFiles): string[] =>
  (readApp(files).agent?.skills ?? []).flatMap(({ path }) => path ?? [])

/** The pages that a link may lead to, without a leading slash. */
export function pagesIn(files: PackageFiles): string[] {
  const { pages = [], subPackages = [] } = readApp(files)
  return [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))]
}

/** What `app.json` must say for WeChat to find the assistant. */
export function checkApp(files: PackageFiles): Problem[] {
  const { lazyCodeLoading, subPackages = [], agent } = readApp(files)
  const messages = [
    ...(lazyCodeLoading === 'requiredComponents' ? [] : ['lazyCodeLoading is missing']),
    ...checkInstruction(files, agent?.instruction),
    ...checkSkills(agent?.skills ?? [], subPackages),
  ]
  return messages.map((message) => ({ file: 'app.json', message }))
}

function checkInstruction(files: PackageFiles, instruction: string | undefined): string[] {
  const text = instruction === undefined ? undefined : files.get(instruction)
  if (instruction !== 'AGENTS.md' || text === undefined) return ['agent.instruction does not name AGENTS.md']
  return bytesOf(text) > LIMITS['AGENTS.md'] ? [`AGENTS.md has ${bytesOf(text)} bytes`] : []
}

function checkSkills(
  skills: NonNullable<NonNullable<AppJson['agent']>['skills']>,
  subPackages: NonNullable<AppJson['subPackages']>,
): string[] {
  if (skills.length === 0 || skills.length > MOST_SKILLS) return [`there are ${skills.length} skills`]
  return skills.flatMap(({ name = '', description = '', path = '' }) => {
    const home = subPackages.find(({ root }) => path === root || path.startsWith(`${root}/`))
    return [
      ...(name.trim() === '' ? ['a skill has no name'] : []),
      ...(description.trim() === '' ? ['a skill has no description'] : []),
      ...(home?.independent === true && home.pages.length === 0
        ? []
        : [`${path} lies in no independent sub-package without pages`]),
    ]
  })
}
