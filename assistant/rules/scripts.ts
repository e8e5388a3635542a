import { posix } from 'node:path'
import type { PackageFiles, Problem, SkillFolder } from './problem'
import { isNode, nameOf, nodesOf, type AnyNode } from './syntax'
import { IN_CARDS, IN_FUNCTIONS } from './wechat-apis'

/** Names that lead out of the skill, or make code of texts. */
const REFUSED = [
  'getApp',
  'getCurrentPages',
  'eval',
  'Function',
  'importScripts',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
]

/** The scripts of a skill: they stand alone, and use only what WeChat has for them. */
export function checkScripts(files: PackageFiles, { root }: SkillFolder): Problem[] {
  return [...files]
    .filter(([file]) => file.startsWith(`${root}/`) && file.endsWith('.js'))
    .flatMap(([file, script]) => messagesOf(file, script, root, files).map((message) => ({ file, message })))
}

function messagesOf(file: string, script: string, root: string, files: PackageFiles): string[] {
  const allowed = file.startsWith(`${root}/components/`) ? IN_CARDS : IN_FUNCTIONS
  return nodesOf(script).flatMap(({ node, parent }) => {
    if (node.type === 'ImportDeclaration' || node.type === 'ImportExpression') return ['imports instead of requiring']
    if (node.type === 'CallExpression' && nameOf(node['callee']) === 'require') {
      return checkRequired((node['arguments'] as AnyNode[])[0], file, root, files)
    }
    if (node.type !== 'Identifier' || isProperty(node, parent)) return []
    const name = nameOf(node) ?? ''
    if (REFUSED.includes(name)) return [`uses ${name}`]
    return name === 'wx' ? checkWx(node, parent, allowed) : []
  })
}

/** Whether a name is only that of a property, such as `fetch` in `words.fetch`. */
function isProperty(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent['property'] === node && parent['computed'] === false
  return (
    parent?.type === 'Property' && parent['key'] === node && parent['computed'] === false && parent['value'] !== node
  )
}

function checkWx(node: AnyNode, parent: AnyNode | undefined, allowed: readonly string[]): string[] {
  const isMember = parent?.type === 'MemberExpression' && parent['object'] === node && parent['computed'] === false
  if (!isMember) return parent?.type === 'UnaryExpression' ? [] : ['passes wx on']
  const name = nameOf(parent['property']) ?? ''
  return allowed.includes(name) ? [] : [`uses wx.${name}, which does not work here`]
}

function checkRequired(argument: unknown, file: string, root: string, files: PackageFiles): string[] {
  const request = isNode(argument) ? nameOf(argument) : undefined
  if (request === undefined || !isNode(argument) || argument.type !== 'Literal') {
    return ['requires what only a running script knows']
  }
  const target = posix.join(posix.dirname(file), request)
  if (!request.startsWith('.') || !target.startsWith(`${root}/`)) return [`requires ${request}, outside of the skill`]
  return files.has(target) || files.has(`${target}.js`) ? [] : [`requires ${request}, which is missing`]
}
