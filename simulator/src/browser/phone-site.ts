import { randomUUID } from 'node:crypto'
import { AppService, type ServiceOptions } from '../service/app-service'
import { compileTemplates } from './compile-templates'
import { RemoteView } from './remote-view'
import { documentOf, type Server } from './server'

/** A mini program whose view some browser will draw. */
export interface ServedPhone {
  service: AppService
  view: RemoteView
  /** Path of the phone's document on the server. */
  address: string
  end(): void
}

/** Puts a phone on the server: its document, the frame of each page of the mini program, the package's files. */
export function servePhone(server: Server, options: Omit<ServiceOptions, 'view'>): ServedPhone {
  const { dist, device, problems } = options
  const name = randomUUID()
  const files = `/${name}/package`
  const view = new RemoteView(dist, device, files, problems)
  const service = new AppService({ ...options, view })
  view.components = service.definitions.components
  server.add(name, {
    files: dist.root,
    connect: (socket) => view.connect(socket),
    page: (path) => {
      if (path === 'phone') return documentOf('phone', '小程序')
      if (path === 'templates.js') {
        return { type: 'text/javascript; charset=utf-8', body: `weappTemplates = ${compileTemplates(dist).code}` }
      }
      const [, route] = /^page\/([\w/.-]+)$/.exec(path) ?? []
      // Relative paths of images start at the page's own folder in the package.
      const head = `<base href="${files}/${route}"><script defer src="/${name}/templates.js"></script>`
      return route === undefined ? undefined : documentOf('page', '页面', head)
    },
  })
  const end = () => {
    service.dispose()
    view.dispose()
    server.remove(name)
  }
  return { service, view, address: `/${name}/phone`, end }
}
