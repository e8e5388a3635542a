import type { PackageFiles, Problem, SkillFolder } from './problem'
import { nameOf, nodesOf, type AnyNode } from './syntax'

/** Each declared function is registered, in a file of its own, as an async function of its name. */
export function checkRegistered(files: PackageFiles, { root, declared }: SkillFolder): Problem[] {
  const index = `${root}/index.js`
  const names = declared.apis.flatMap(({ name }) => name ?? [])
  const registered = registeredIn(files.get(index) ?? '')
  const problem = (file: string, message: string) => ({ file, message })
  return [
    ...(files.has(index) ? [] : [problem(index, 'is missing')]),
    ...names.filter((name) => !registered.includes(name)).map((name) => problem(index, `${name} is not registered`)),
    ...registered
      .filter((name) => !names.includes(name))
      .map((name) => problem(`${root}/mcp.json`, `${name} is not declared`)),
    ...names
      .map((name) => [`${root}/apis/${name}.js`, name] as const)
      .filter(([file, name]) => !hasAsync(files.get(file) ?? '', name))
      .map(([file, name]) => problem(file, `has no async function ${name}`)),
  ]
}

function registeredIn(script: string): string[] {
  return nodesOf(script).flatMap(({ node }) => {
    if (node.type !== 'CallExpression') return []
    const called = nameOf((node['callee'] as AnyNode)['property'])
    return called === 'registerAPI' ? (nameOf((node['arguments'] as AnyNode[])[0]) ?? []) : []
  })
}

function hasAsync(script: string, name: string): boolean {
  return nodesOf(script).some(
    ({ node }) => node.type === 'FunctionDeclaration' && node['async'] === true && nameOf(node['id']) === name,
  )
}
