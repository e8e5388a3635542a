import type * as glass from 'glass-easel'
import { around, domOf, fire, inside, isTrue, type BuiltIn } from './built-in'

/** Minimum swipe distance in pixels. */
const FAR = 30

interface Touched {
  changedTouches?: ArrayLike<{ clientX: number }>
}

/** Shows one of several items; a swipe moves to the next. */
export const swiper: BuiltIn = {
  properties: { current: 0, circular: false },
  refused: ['autoplay', 'vertical', 'indicatorDots'],
  mount(component, { acted }) {
    let from: number | undefined
    const x = (event: glass.ShadowedEvent<unknown>) =>
      (event.getOriginalEvent() as Touched | undefined)?.changedTouches?.[0]?.clientX
    component.addListener('touchstart', (event) => void (from = x(event)))
    component.addListener('touchend', (event) => {
      const to = x(event)
      if (from === undefined || to === undefined || Math.abs(to - from) < FAR) return
      acted()
      turn(component, to < from ? 1 : -1)
    })
    const dom = domOf(component)
    if (dom) new MutationObserver(() => mark(component)).observe(dom, { childList: true })
  },
  update: (component) => mark(component),
}

export const swiperItem: BuiltIn = {}

/** Whether an item of a swiper is the visible one. */
export function isCurrent(item: glass.GeneralComponent): boolean {
  const parent = around(item, 'wx-swiper')
  return !parent || itemsOf(parent)[currentOf(parent)] === item
}

const itemsOf = (component: glass.GeneralComponent) =>
  inside(component, 'wx-swiper-item').filter((item) => around(item, 'wx-swiper') === component)

const currentOf = ({ data }: glass.GeneralComponent) => Number(data['current']) || 0

function turn(component: glass.GeneralComponent, by: 1 | -1): void {
  const { length } = itemsOf(component)
  const next = currentOf(component) + by
  const current = isTrue(component.data['circular']) ? (next + length) % length : next
  if (current < 0 || current >= length) return
  component.setData({ current })
  for (const type of ['change', 'animationfinish']) fire(component, type, { current, source: 'touch' })
}

/** Shows the one item in a browser. */
function mark(component: glass.GeneralComponent): void {
  for (const [index, item] of itemsOf(component).entries()) {
    domOf(item)?.toggleAttribute('current', index === currentOf(component))
  }
}
