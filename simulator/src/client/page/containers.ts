import { create, isTrue, textOf, type BuiltInComponent, type Host } from './host'

export const scrollView: BuiltInComponent = {
  template: 'slot',
  properties: {
    scrollX: false,
    scrollY: false,
    scrollTop: null,
    scrollLeft: null,
    scrollIntoView: '',
    upperThreshold: 50,
    lowerThreshold: 50,
    scrollWithAnimation: false,
    enableFlex: false,
  },
  mount(host) {
    const { dom, own } = host
    dom.tabIndex = 0
    dom.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = dom
      host.fire('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 })
      const sideways = isTrue(host.data['scrollX'])
      const rest = sideways ? scrollWidth - dom.clientWidth - scrollLeft : scrollHeight - dom.clientHeight - scrollTop
      const low = rest <= Number(host.data['lowerThreshold'])
      if (low && own['low'] !== true) host.fire('scrolltolower', { direction: sideways ? 'right' : 'bottom' })
      own['low'] = low
    })
  },
  update(host, name, value) {
    const { dom } = host
    if (name === 'scrollX') dom.style.overflowX = isTrue(value) ? 'auto' : 'hidden'
    if (name === 'scrollY') dom.style.overflowY = isTrue(value) ? 'auto' : 'hidden'
    if (name === 'enableFlex' && isTrue(value)) dom.style.display = 'flex'
    if (typeof value !== 'number' && typeof value !== 'string') return
    // What is scrolled to may be part of the same setData: wait until it is there.
    queueMicrotask(() => {
      if (name === 'scrollTop') dom.scrollTop = Number(value)
      if (name === 'scrollLeft') dom.scrollLeft = Number(value)
      if (name === 'scrollIntoView' && value) document.getElementById(String(value))?.scrollIntoView({ block: 'start' })
    })
  },
}

export const swiper: BuiltInComponent = {
  template: 'swiper',
  properties: { current: 0, indicatorDots: false, indicatorColor: '', indicatorActiveColor: '', autoplay: false },
  mount(host) {
    const slides = slidesOf(host)
    slides.tabIndex = 0
    const dots = create('div', 'wx-dots')
    host.own['dots'] = dots
    host.own['current'] = 0
    host.dom.append(dots)
    slides.addEventListener('scrollend', () => {
      const current = Math.round(slides.scrollLeft / (slides.clientWidth || 1))
      if (current !== host.own['current']) {
        host.own['current'] = current
        host.fire('change', { current, currentItemId: '', source: 'touch' })
      }
      drawDots(host)
    })
    new MutationObserver(() => drawDots(host)).observe(slides, { childList: true })
  },
  update(host, name, value) {
    if (name === 'autoplay' && isTrue(value)) {
      host.send({ kind: 'problem', source: 'view', message: '<swiper autoplay> is not simulated' })
    }
    if (name === 'current') {
      const slides = slidesOf(host)
      host.own['current'] = Number(value)
      queueMicrotask(() => slides.scrollTo({ left: Number(value) * slides.clientWidth }))
    }
    drawDots(host)
  },
}

const slidesOf = (host: Host) => host.dom.querySelector<HTMLElement>(':scope > .wx-slides') ?? host.dom

function drawDots(host: Host): void {
  const shown = isTrue(host.data['indicatorDots']) ? slidesOf(host).children.length : 0
  const dots = Array.from({ length: shown }, (_, i) => {
    const dot = create('b')
    const active = i === host.own['current']
    dot.style.backgroundColor = active
      ? textOf(host.data['indicatorActiveColor']) || '#000'
      : textOf(host.data['indicatorColor']) || 'rgba(0,0,0,.3)'
    return dot
  })
  ;(host.own['dots'] as HTMLElement).replaceChildren(...dots)
}

/** page-meta: the page's own style, and its root font. */
export const pageMeta: BuiltInComponent = {
  template: 'slot',
  properties: { pageStyle: '', rootFontSize: '', pageFontSize: '', backgroundColor: '', rootBackgroundColor: '' },
  update(_host, name, value) {
    const root = document.documentElement
    const size = value === 'system' ? `${root.dataset['fontSize'] ?? '17'}px` : textOf(value)
    if (name === 'pageStyle') document.body.style.cssText = textOf(value)
    if (name === 'rootFontSize') root.style.fontSize = size
    if (name === 'pageFontSize') document.body.style.fontSize = size
    if (name === 'rootBackgroundColor' && value) root.style.backgroundColor = textOf(value)
  },
}
