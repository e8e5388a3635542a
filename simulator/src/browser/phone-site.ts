import type { Dist } from '../dist'
import { compileTemplates } from './compile-templates'
import type { RemoteView } from './remote-view'
import type { Server, Site } from './server'

export const HTML = 'text/html; charset=utf-8'

/** A document that loads one of the bundles. */
export function bundleHtml(server: Server, bundle: string, title: string, head = ''): string {
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}` +
    `<link rel="stylesheet" href="${server.asset(`${bundle}.css`)}">` +
    `<script defer src="${server.asset(`${bundle}.js`)}"></script></head><body></body></html>`
  )
}

/** The documents of one phone: the phone itself, and the frame of each page of the mini program. */
export function phoneSite(server: Server, name: string, dist: Dist, view: RemoteView): Site {
  return {
    files: dist.root,
    connect: (socket) => view.connect(socket),
    page(path) {
      if (path === 'phone') return { type: HTML, body: bundleHtml(server, 'phone', '小程序') }
      if (path === 'templates.js') {
        return {
          type: 'text/javascript; charset=utf-8',
          body: `window.weappTemplates = ${compileTemplates(dist).code}`,
        }
      }
      const [, route] = /^page\/([\w/.-]+)$/.exec(path) ?? []
      if (route === undefined) return undefined
      // Relative paths of images start at the page's own folder in the package.
      const head = `<base href="/${name}/package/${route}"><script defer src="/${name}/templates.js"></script>`
      return { type: HTML, body: bundleHtml(server, 'page', '页面', head) }
    },
  }
}
