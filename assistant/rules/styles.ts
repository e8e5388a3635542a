import { parse, type AtRule, type Declaration, type Rule } from 'postcss'
import type { PackageFiles, Problem, SkillFolder } from './problem'
import { elementsOf } from './templates'

/** Classes only, one inside another or both of one element. */
const CLASSES = /^(?:\.[\w-]+)+(?:\s+(?:\.[\w-]+)+)*$/

/** Values that a property may not have, or the property at all. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  position: /fixed|sticky/,
  'z-index': /./,
  display: /grid|table|inline-flex/,
  float: /./,
}

const AT_RULES = ['import', 'media']

/** The styles of a skill's cards. */
export function checkStyles(files: PackageFiles, { root }: SkillFolder): Problem[] {
  return [...files]
    .filter(([file]) => file.startsWith(`${root}/components/`) && file.endsWith('.wxss'))
    .flatMap(([file, style]) => {
      const template = files.get(file.replace(/wxss$/, 'wxml')) ?? ''
      return messagesOf(style, outermost(template)).map((message) => ({ file, message }))
    })
}

/** The classes of the element around a card. */
function outermost(template: string): string[] {
  const classes = elementsOf(template)[0]?.attributes['class'] ?? ''
  return classes
    .replace(/\{\{[\s\S]*?\}\}/g, ' ')
    .split(/\s+/)
    .filter((name) => name !== '')
}

function messagesOf(style: string, around: readonly string[]): string[] {
  const messages: string[] = []
  const tree = parse(style)
  tree.walkAtRules((rule) => void messages.push(...checkAtRule(rule)))
  tree.walkRules((rule) => void messages.push(...checkSelectors(rule), ...checkHeight(rule, around)))
  tree.walkDecls((declaration) => void messages.push(...checkDeclaration(declaration)))
  return messages
}

function checkAtRule({ name, params }: AtRule): string[] {
  if (!AT_RULES.includes(name)) return [`@${name} does not work in a card`]
  const isScheme = name !== 'media' || /^\(prefers-color-scheme:\s*(?:dark|light)\)$/.test(params)
  return isScheme ? [] : [`@media ${params}: a card only knows light and dark`]
}

const checkSelectors = ({ selectors }: Rule): string[] =>
  selectors.filter((selector) => !CLASSES.test(selector)).map((selector) => `${selector} is not made of classes`)

/** WeChat sets the height around a card, and tells of an overflow only where the card does not. */
function checkHeight({ selectors, nodes }: Rule, around: readonly string[]): string[] {
  if (!selectors.some((selector) => around.some((name) => selector === `.${name}`))) return []
  return nodes.flatMap((node) =>
    node.type === 'decl' && /^(?:min-|max-)?height$/.test(node.prop) ? [`the card sets its own ${node.prop}`] : [],
  )
}

function checkDeclaration({ prop, value }: Declaration): string[] {
  if (prop.startsWith('--') || value.includes('var(')) return ['variables do not work in a card']
  if (prop.startsWith('text-decoration') || REFUSED[prop]?.test(value))
    return [`${prop}: ${value} does not work in a card`]
  const moved = prop === 'transition' || prop === 'transition-property' ? value.split(',') : []
  return moved
    .filter((each) => !/^\s*(?:opacity|transform|none)\b/.test(each))
    .map((each) => `a transition of ${each.trim()} does not work in a card`)
}
