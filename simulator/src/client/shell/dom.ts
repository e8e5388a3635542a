type Child = Node | string | null

/** Makes an element: `h('p.note', { title }, 'text')`. */
export function h(selector: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const [tag = 'div', ...classes] = selector.split('.')
  const element = document.createElement(tag)
  if (classes.length > 0) element.className = classes.join(' ')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.filter((child) => child !== null))
  return element
}

/** An SVG icon of stroked paths on a 24 px grid. */
export function icon(paths: string, size = 24, width = 1.8): SVGSVGElement {
  const holder = document.createElement('div')
  holder.innerHTML =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" ` +
    `stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`
  return holder.firstElementChild as SVGSVGElement
}

export function onTap(element: HTMLElement, act: () => void): HTMLElement {
  element.addEventListener('click', act)
  return element
}
