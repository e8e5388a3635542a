import type * as glass from 'glass-easel'
import { domOf } from './built-in'
import { BUILT_IN } from './built-ins'
import { isField } from './fields'
import { isCurrent } from './swiper'

/** Text to find: a string must match all of it, ignoring white space; a RegExp may match a part. */
type TextMatch = string | RegExp

/** An element as a person would describe it. All given criteria must match. */
export interface Target {
  /** Its visible text. On its own, it matches the innermost component with that text. */
  text?: TextMatch
  /** aria-role, or the component's default role: button, textbox. */
  role?: string
  /** aria-label, otherwise the text. */
  name?: TextMatch
  class?: string
  /** Index among several matches: 0 is the first. */
  nth?: number
}

/** The visible text of a node: one line for each block. */
export function textOf(node: glass.Node): string {
  return rawText(node).split('\n').map(squeeze).filter(Boolean).join('\n')
}

/** All matching components, in page order. */
export function findAll(root: glass.Node, target: Target): glass.GeneralComponent[] {
  const found: glass.GeneralComponent[] = []
  for (const child of shownIn(root)) collect(child, target, found)
  return target.nth === undefined ? found : found.slice(target.nth, target.nth + 1)
}

/** The one matching component. @throws when none or several do */
export function findOne(root: glass.Node, target: Target): glass.GeneralComponent {
  const found = findAll(root, target)
  const [only] = found
  if (only && found.length === 1) return only
  if (!only) throw new Error(`Nothing matches ${show(target)}. On the screen is:\n${textOf(root)}`)
  const samples = found.slice(0, 4).map((node) => `"${squeeze(rawText(node)).slice(0, 40)}"`)
  throw new Error(`${found.length} things match ${show(target)}: ${samples.join(', ')}. Use nth`)
}

/** A target in words, for messages. */
export function show(target: Target): string {
  const parts = Object.entries(target).map(
    ([key, value]) => `${key} ${value instanceof RegExp ? String(value) : JSON.stringify(value)}`,
  )
  return `{ ${parts.join(', ')} }`
}

/** An attribute by its WXML name; empty when missing. */
export function attributeOf(component: glass.GeneralComponent, name: string): string {
  if (name === 'class') return component.class
  const value: unknown = component.data[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value)
}

/** Whether a text matches. */
export const matchesText = (text: string, wanted: TextMatch): boolean =>
  typeof wanted === 'string' ? squeeze(text) === squeeze(wanted) : wanted.test(squeeze(text))

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
/** Undefined for a text node. */
const tagOf = (node: glass.Node) => node.asGeneralComponent()?.is.replace(/^wx-/, '')

function shownIn(node: glass.Node): glass.Node[] {
  const shown: glass.Node[] = []
  node.asElement()?.forEachNonVirtualComposedChild((child) => void (isShown(child) && shown.push(child)))
  return shown
}

/** Without a browser only inline styles exist. */
function isShown(node: glass.Node): boolean {
  const element = node.asElement()
  if (!element) return true
  const component = element.asGeneralComponent()
  if (component?.is === 'wx-swiper-item' && !isCurrent(component)) return false
  return domOf(element)?.checkVisibility({ visibilityProperty: true }) ?? !/display:\s*none/.test(element.style)
}

function rawText(node: glass.Node): string {
  const component = node.asGeneralComponent()
  if (!component) return node.asTextNode()?.textContent ?? ''
  const own = isField(component) ? attributeOf(component, 'value') || attributeOf(component, 'placeholder') : ''
  const inner = own + shownIn(node).map(rawText).join('')
  return component.is === 'wx-text' ? inner : `\n${inner}\n`
}

/** Adds the matches in a node's subtree; returns whether there were any. */
function collect(node: glass.Node, target: Target, found: glass.GeneralComponent[]): boolean {
  const component = node.asGeneralComponent()
  if (!component) return false
  const at = found.length
  for (const child of shownIn(component)) collect(child, target, found)
  const inside = found.length > at
  const onlyInnermost = target.role === undefined && target.class === undefined
  if (!matches(component, target) || (inside && onlyInnermost)) return inside
  found.splice(at, 0, component)
  return true
}

function matches(component: glass.GeneralComponent, target: Target): boolean {
  const attribute = (name: string) => attributeOf(component, name)
  const role = () => attribute('aria-role') || BUILT_IN[tagOf(component) ?? '']?.role
  return (
    (target.role === undefined || role() === target.role) &&
    (target.class === undefined || attribute('class').split(/\s+/).includes(target.class)) &&
    (target.text === undefined || matchesText(rawText(component), target.text)) &&
    (target.name === undefined || matchesText(attribute('aria-label') || rawText(component), target.name))
  )
}
