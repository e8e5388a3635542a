/** Long enough to be found once, short enough to lie within one run of text. */
const ENOUGH = 12

/** The element that shows the beginning of a text, if any. */
export function findText(root: Element, text: string): Element | undefined {
  const wanted = text.replace(/[*`《》\s]/g, '').slice(0, ENOUGH)
  if (wanted === '') return undefined
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (element && (element.textContent ?? '').replace(/[《》\s]/g, '').includes(wanted)) return element
  }
  return undefined
}
