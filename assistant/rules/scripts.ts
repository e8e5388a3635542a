import { posix } from 'node:path'
import type { PackageFiles, Problem, SkillFolder } from './problem'
import { fileOf, requestsIn, withRequired } from './requires'
import { faultOf, nameOf, nodesOf, type AnyNode } from './syntax'
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
  const functions = withRequired(`${root}/index.js`, files)
  return [...files]
    .filter(([file]) => file.startsWith(`${root}/`) && file.endsWith('.js'))
    .flatMap(([file, script]) =>
      [
        ...faultsIn(script),
        ...requestsIn(script).flatMap((request) => checkRequest(request, file, root, files)),
        ...checkNames(script, functions.has(file) ? IN_FUNCTIONS : IN_CARDS),
      ].map((message) => ({ file, message })),
    )
}

function faultsIn(script: string): string[] {
  const fault = faultOf(script)
  return fault === undefined ? [] : [`is no script: ${fault}`]
}

function checkNames(script: string, allowed: readonly string[]): string[] {
  return nodesOf(script).flatMap(({ node, parent }) => {
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

function checkRequest(request: string | undefined, file: string, root: string, files: PackageFiles): string[] {
  if (request === undefined) return ['requires what only a running script knows']
  const isInside = posix.join(posix.dirname(file), request).startsWith(`${root}/`)
  if (!request.startsWith('.') || !isInside) return [`requires ${request}, outside of the skill`]
  return fileOf(request, file, files) === undefined ? [`requires ${request}, which is missing`] : []
}
