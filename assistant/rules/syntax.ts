import { parse, type Node } from 'acorn'

/** A node of a script with whatever it has. */
export type AnyNode = Node & Record<string, unknown>

/** Why a text is no script as WeChat's functions and cards are: imports are none of theirs. */
export function faultOf(script: string): string | undefined {
  try {
    parse(script, SCRIPT)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const SCRIPT = { ecmaVersion: 2022, sourceType: 'script' } as const

/** All nodes of a script, each with the one that it is in; none where it cannot be read. */
export function nodesOf(script: string): { node: AnyNode; parent: AnyNode | undefined }[] {
  const found: { node: AnyNode; parent: AnyNode | undefined }[] = []
  const visit = (value: unknown, parent: AnyNode | undefined): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, parent)
    } else if (isNode(value)) {
      found.push({ node: value, parent })
      for (const own of Object.values(value)) visit(own, value)
    }
  }
  if (faultOf(script) === undefined) visit(parse(script, SCRIPT), undefined)
  return found
}

export const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The name that an identifier or a key has; undefined for anything else. */
export function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined
  const name = value.type === 'Identifier' ? value['name'] : value.type === 'Literal' ? value['value'] : undefined
  return typeof name === 'string' ? name : undefined
}

/** The keys of an object in a script; none of anything else. */
export function keysOf(value: unknown): string[] {
  if (!isNode(value) || value.type !== 'ObjectExpression') return []
  return (value['properties'] as AnyNode[]).flatMap((property) => nameOf(property['key']) ?? [])
}
