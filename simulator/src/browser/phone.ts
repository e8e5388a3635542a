import { randomUUID } from 'node:crypto'
import type { WebSocket } from 'ws'
import { compileTemplates } from '../page/templates'
import { AppService, type ServiceOptions } from '../service/app-service'
import { remoteView } from './remote-view'
import { documentOf, script, style, type Server } from './server'
import { compileStyles } from './styles'

/** Puts a phone on the server: its document, and the frames of the mini program's pages. A browser then draws it. */
export function servePhone(server: Server, options: Omit<ServiceOptions, 'view'>) {
  const { dist, device, problems } = options
  const name = randomUUID()
  let connect: (socket: WebSocket) => void = () => undefined
  const socket = new Promise<WebSocket>((resolve) => (connect = resolve))
  const view = remoteView(socket, (event) => service.handle(event))
  const service: AppService = new AppService({ ...options, view })
  server.add(name, {
    connect,
    file(path) {
      if (path === 'phone') return documentOf('phone', '小程序')
      if (path === 'templates.js') return script(`weappTemplates = ${compileTemplates(dist).code}`)
      const picture = path.replace(/^picture\//, '')
      if (picture !== path) return dist.image(picture)
      const route = path.replace(/^(page|style)\//, '')
      if (!dist.pages.includes(route)) return undefined
      if (path.startsWith('style/')) {
        return style(compileStyles(dist, route, device, (problem) => problems.add('package', problem)))
      }
      const head = `<link rel="stylesheet" href="/${name}/style/${route}"><script defer src="/${name}/templates.js"></script>`
      return documentOf('page', '页面', head)
    },
  })
  const end = () => {
    service.dispose()
    server.remove(name)
  }
  return { service, address: `/${name}/phone`, end }
}
