import type { PackageFiles, Problem, SkillFolder } from './problem'
import { withRequired } from './requires'
import { keysOf, nameOf, nodesOf, type AnyNode } from './syntax'

const ELEMENTS = ['view', 'text', 'image', 'map', 'button', 'canvas', 'scroll-view', 'block', 'template']
/** What a card hears: taps, and of pictures whether they came. */
const EVENTS = ['tap', 'load', 'error']

export interface Element {
  name: string
  attributes: Readonly<Partial<Record<string, string>>>
}

/** The elements of a template in their order, closing tags and comments left out. */
export function elementsOf(template: string): Element[] {
  const plain = template.replace(/<!--[\s\S]*?-->/g, '')
  return [...plain.matchAll(/<([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g)].map(([, name = '', rest = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...rest.matchAll(/([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g)].map(([, key = '', double, single]) => [
        key,
        double ?? single ?? '',
      ]),
    ),
  }))
}

/** The templates of a skill's cards. */
export function checkTemplates(files: PackageFiles, { root }: SkillFolder): Problem[] {
  return [...files]
    .filter(([file]) => file.startsWith(`${root}/components/`) && file.endsWith('.wxml'))
    .flatMap(([file, template]) =>
      [
        ...elementsOf(template).flatMap(checkElement),
        ...unknownNames(template, namesSetIn(file.replace(/wxml$/, 'js'), files)),
      ].map((message) => ({ file, message })),
    )
}

function checkElement({ name, attributes }: Element): string[] {
  const events = Object.keys(attributes).flatMap(
    (key) => /^(?:(?:capture-)?(?:bind|catch)|mut-bind):?(\w+)$/.exec(key)?.[1] ?? [],
  )
  const isTapped = events.includes('tap')
  return [
    ...(ELEMENTS.includes(name) ? [] : [`<${name}> does not work in a card`]),
    ...events.filter((event) => !EVENTS.includes(event)).map((event) => `a card hears no ${event}`),
    ...(name === 'button' && 'open-type' in attributes ? ['a button in a card has no open-type'] : []),
    ...(name === 'scroll-view' && !('scroll-x' in attributes) ? ['<scroll-view> lacks scroll-x'] : []),
    ...(name === 'scroll-view' && 'scroll-y' in attributes ? ['a card does not scroll down'] : []),
    ...(isTapped && !('hover-class' in attributes) ? ['what is tapped has no hover-class'] : []),
  ]
}

/** Names in a template that its scripts never set. */
function unknownNames(template: string, set: readonly string[]): string[] {
  const own = elementsOf(template).flatMap(({ attributes }) =>
    'wx:for' in attributes ? [attributes['wx:for-item'] ?? 'item', attributes['wx:for-index'] ?? 'index'] : [],
  )
  const known = new Set([...own, ...set, 'true', 'false', 'null', 'undefined'])
  const expressions = [...template.matchAll(/\{\{([\s\S]*?)\}\}/g)].map(([, expression = '']) => expression)
  const names = expressions.flatMap((expression) =>
    [...expression.replace(/'[^']*'|"[^"]*"/g, '').matchAll(/(?<![\w.$])[A-Za-z_$][\w$]*/g)].map(([name]) => name),
  )
  return [...new Set(names)].filter((name) => !known.has(name)).map((name) => `nothing sets ${name}`)
}

const namesSetIn = (script: string, files: PackageFiles) =>
  [...withRequired(script, files)].flatMap((file) => namesSetBy(files.get(file) ?? ''))

function namesSetBy(script: string): string[] {
  return nodesOf(script).flatMap(({ node }) => {
    if (node.type === 'Property' && nameOf(node['key']) === 'data') return keysOf(node['value'])
    if (node.type !== 'CallExpression') return []
    const isSetting = nameOf((node['callee'] as AnyNode)['property']) === 'setData'
    return isSetting ? keysOf((node['arguments'] as AnyNode[])[0]) : []
  })
}
