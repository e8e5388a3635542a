import { LIMITS, bytesOf } from '../write/limits'
import { pagesIn } from './app'
import type { Declared, PackageFiles, Problem, SkillFolder } from './problem'

const CARD_FILES = ['js', 'json', 'wxml', 'wxss']
const CARD_PATH = /^components\/[\w-]+\/index$/

/** `mcp.json`: what the assistant is told of the functions, their cards and their pages. */
export function checkDeclared(files: PackageFiles, { root, declared }: SkillFolder): Problem[] {
  const counted = { ...declared, apis: declared.apis.map((api) => ({ ...api, outputSchema: undefined })) }
  const bytes = bytesOf(JSON.stringify(counted))
  const messages = [
    ...(bytes > LIMITS['mcp.json'] ? [`has ${bytes} bytes without the schemas of what is returned`] : []),
    ...(declared.apis.length === 0 ? ['declares no function'] : []),
    ...declared.apis.flatMap((api) => checkApi(api, root, declared, files)),
  ]
  return messages.map((message) => ({ file: `${root}/mcp.json`, message }))
}

function checkApi(api: Declared['apis'][number], root: string, declared: Declared, files: PackageFiles): string[] {
  const { name = '', description = '', inputSchema, outputSchema, _meta } = api
  const { componentPath, pagePath } = _meta?.ui ?? {}
  return [
    ...(name === '' ? ['a function has no name'] : []),
    ...(description.trim() === '' ? [`${name} has no description`] : []),
    ...(inputSchema?.type === 'object' ? [] : [`what ${name} is given is no object`]),
    ...(outputSchema ? [] : [`what ${name} returns is not declared`]),
    ...(componentPath === undefined ? [] : checkCard(componentPath, root, declared, files)),
    ...(pagePath === undefined ? [] : checkPage(pagePath, files)),
  ]
}

function checkCard(path: string, root: string, { components = [] }: Declared, files: PackageFiles): string[] {
  if (!CARD_PATH.test(path)) return [`${path} is no path of a card`]
  const missing = CARD_FILES.map((ending) => `${path}.${ending}`).filter((file) => !files.has(`${root}/${file}`))
  return [
    ...missing.map((file) => `${file} is missing`),
    ...(components.some((each) => each.path === path) ? [] : [`${path} is not among the components`]),
  ]
}

function checkPage(path: string, files: PackageFiles): string[] {
  if (!path.startsWith('/')) return [`${path} does not begin with a slash`]
  if (path.includes('?')) return [`${path} has parameters`]
  return pagesIn(files).includes(path.slice(1)) ? [] : [`${path} is no page`]
}
