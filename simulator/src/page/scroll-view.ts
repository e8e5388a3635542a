import { domOf, fire, isTrue, textOf, type BuiltIn } from './built-in'

/** A box whose content scrolls. Without a browser nothing scrolls. */
export const scrollView: BuiltIn = {
  properties: {
    ...{ scrollX: false, scrollY: false, scrollTop: '', scrollLeft: '', scrollIntoView: '' },
    ...{ upperThreshold: 50, lowerThreshold: 50 },
  },
  refused: ['refresherEnabled', 'pagingEnabled', 'reverse'],
  mount(component) {
    const dom = domOf(component)
    if (!dom) return
    let last = { top: 0, left: 0 }
    dom.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = dom
      const moved = { deltaX: last.left - scrollLeft, deltaY: last.top - scrollTop }
      fire(component, 'scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, ...moved })
      const upper = Number(component.data['upperThreshold'])
      const lower = Number(component.data['lowerThreshold'])
      const rest = { x: scrollWidth - clientWidth - scrollLeft, y: scrollHeight - clientHeight - scrollTop }
      const reaches = (to: string, direction: string) => fire(component, to, { direction })
      if (moved.deltaY > 0 && scrollTop <= upper) reaches('scrolltoupper', 'top')
      if (moved.deltaX > 0 && scrollLeft <= upper) reaches('scrolltoupper', 'left')
      if (moved.deltaY < 0 && rest.y <= lower) reaches('scrolltolower', 'bottom')
      if (moved.deltaX < 0 && rest.x <= lower) reaches('scrolltolower', 'right')
      last = { top: scrollTop, left: scrollLeft }
    })
  },
  update(component, name, value) {
    const dom = domOf(component)
    if (!dom || value === '' || value === undefined || value === null) return
    if (name === 'scrollX' || name === 'scrollY') dom.toggleAttribute(name, isTrue(value))
    if (name === 'scrollTop') dom.scrollTop = Number(value)
    if (name === 'scrollLeft') dom.scrollLeft = Number(value)
    if (name === 'scrollIntoView') scrollTo(dom, dom.querySelector(`#${CSS.escape(textOf(value))}`))
  },
}

/** Scrolls the box, and nothing around it, until the part stands at its top. */
function scrollTo(dom: HTMLElement, part: Element | null): void {
  if (part) dom.scrollTop += part.getBoundingClientRect().top - dom.getBoundingClientRect().top
}
