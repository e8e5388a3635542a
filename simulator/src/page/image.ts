import type * as glass from 'glass-easel'
import { domOf, fire, textOf, type BuiltIn } from './built-in'

/** A picture of the package. Without a browser it loads at once and has no size. */
export const image: BuiltIn = {
  role: 'img',
  properties: { src: '', mode: 'scaleToFill' },
  mount(component, { problem }) {
    const dom = domOf(component)
    if (!dom) return
    dom.setAttribute('role', 'img')
    const picture = document.createElement('img')
    picture.alt = ''
    picture.addEventListener('load', () =>
      fire(component, 'load', { width: picture.naturalWidth, height: picture.naturalHeight }),
    )
    picture.addEventListener('error', () => {
      const src = textOf(component.data['src'])
      problem(`<image> cannot be shown: ${src.slice(0, 100)}`)
      fire(component, 'error', { errMsg: `GET ${src} 404` })
    })
    dom.append(picture)
  },
  update(component, name, value, { problem }) {
    const text = textOf(value)
    const dom = domOf(component)
    if (name === 'mode') dom?.setAttribute('mode', text)
    else if (!text) dom?.querySelector(':scope > img')?.removeAttribute('src')
    else if (dom) dom.querySelector(':scope > img')?.setAttribute('src', addressOf(text))
    else if (/^(https?:)?\/\//.test(text)) problem(`asks the network for ${text}`, 'network')
    else void loadUnseen(component)
  },
}

/** In WeChat a path is relative to the page, or with a leading slash to the package's root. */
function addressOf(src: string): string {
  const [, site = '', , ...route] = location.pathname.split('/')
  const root = `/${site}/picture/`
  return src.startsWith('/') && !src.startsWith('//')
    ? root + src.slice(1)
    : new URL(src, location.origin + root + route.join('/')).href
}

async function loadUnseen(component: glass.GeneralComponent): Promise<void> {
  await Promise.resolve()
  fire(component, 'load', { width: 0, height: 0 })
}
