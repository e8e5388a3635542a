type Child = Node | string | undefined

/** Makes an element: `h('p.note', { title }, 'text')`. An attribute without a value is left out. */
export function h<T extends HTMLElement = HTMLElement>(
  selector: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: Child[]
): T {
  const [tag = 'div', ...classes] = selector.split('.')
  const element = document.createElement(tag)
  element.className = classes.join(' ')
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value))
  }
  element.append(...children.filter((child) => child !== undefined))
  return element as T
}

/** An SVG picture of stroked paths, 24 px high. */
export function icon(shapes: string, size = 24, width = 24): Element {
  const holder = h('div')
  holder.innerHTML =
    `<svg width="${(size * width) / 24}" height="${size}" viewBox="0 0 ${width} 24" fill="none" stroke="currentColor" ` +
    `stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes}</svg>`
  return holder.firstElementChild ?? holder
}
