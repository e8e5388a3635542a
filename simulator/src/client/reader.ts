import type { Reader } from '../target'

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE
const fieldOf = (element: HTMLElement) => element.querySelector<HTMLInputElement>(':scope > .wx-field')

/** Reads the DOM as a person would: what is not shown is not there. */
export const domReader: Reader<Node> = {
  children: (node) => {
    if (isElement(node) && (fieldOf(node) || ['wx-image', 'style'].includes(node.localName))) return []
    return [...node.childNodes].filter(
      (child) => !isElement(child) || child.checkVisibility({ visibilityProperty: true }),
    )
  },
  tag: (node) => (isElement(node) ? node.localName.replace(/^wx-/, '') : undefined),
  ownText: (node) => {
    if (!isElement(node)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''
    const field = fieldOf(node)
    return field ? field.value || field.placeholder : ''
  },
  attribute: (node, name) => {
    if (!isElement(node)) return ''
    const attribute = name === 'label' ? 'aria-label' : name
    const own = node.getAttribute(attribute)
    return own ?? (name === 'class' ? '' : (fieldOf(node)?.getAttribute(attribute) ?? ''))
  },
}
