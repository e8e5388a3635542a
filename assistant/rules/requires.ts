import { posix } from 'node:path'
import type { PackageFiles } from './problem'
import { nameOf, nodesOf, type AnyNode } from './syntax'

/** What a script requires, as it is written there; `undefined` for what only the running script knows. */
export function requestsIn(script: string): (string | undefined)[] {
  return nodesOf(script).flatMap(({ node }) => {
    if (node.type !== 'CallExpression' || nameOf(node['callee']) !== 'require') return []
    const [argument] = node['arguments'] as AnyNode[]
    return [argument?.type === 'Literal' ? nameOf(argument) : undefined]
  })
}

/** The file that a script's request means; undefined when the package has none. */
export function fileOf(request: string, from: string, files: PackageFiles): string | undefined {
  const target = posix.join(posix.dirname(from), request)
  return [target, `${target}.js`].find((file) => files.has(file))
}

/** A script and all that it requires, directly or not. */
export function withRequired(file: string, files: PackageFiles, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const request of requestsIn(files.get(file) ?? '')) {
    const target = request === undefined ? undefined : fileOf(request, file, files)
    if (target !== undefined) withRequired(target, files, seen)
  }
  return seen
}
