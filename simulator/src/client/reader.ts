import type { Reader } from '../target'

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE
const isVisible = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true })
const tagOf = (element: HTMLElement) => element.tagName.toLowerCase().replace(/^wx-/, '')

/** Reads the DOM as a person would: what is not shown is not there. */
export const domReader: Reader<Node> = {
  children: (node) => {
    if (isElement(node) && ['wx-input', 'wx-textarea', 'wx-image', 'style'].includes(node.localName)) return []
    return [...node.childNodes].filter((child) => !isElement(child) || isVisible(child))
  },
  tag: (node) => (isElement(node) ? tagOf(node) : undefined),
  ownText: (node) => {
    if (!isElement(node)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''
    const field = /^wx-(input|textarea)$/.test(node.localName)
      ? node.querySelector<HTMLInputElement>('input, textarea')
      : null
    return field ? field.value || field.placeholder : ''
  },
  attribute: (node, name) => {
    if (!isElement(node)) return ''
    if (name === 'class') return node.getAttribute('class') ?? ''
    if (name === 'id') return node.id
    const field = node.querySelector(':scope > .wx-field')
    const attribute = name === 'role' ? 'role' : 'aria-label'
    return node.getAttribute(attribute) ?? field?.getAttribute(attribute) ?? ''
  },
}
