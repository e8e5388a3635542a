import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv, { type RequestHandler } from 'sirv'
import { WebSocketServer, type WebSocket } from 'ws'
import { bundleClient, type Bundles } from './bundle'

interface Body {
  type: string
  body: string | Uint8Array
}

/** What a server shows under one path of its own. */
export interface Site {
  /** The body of a page or script by its path below the site, or undefined. */
  page(path: string): Body | undefined
  /** A folder whose files are served below `package/`. */
  files?: string
  connect?(socket: WebSocket): void
}

const headers = {
  // Whatever a page asks the network for is refused by the browser itself, and told.
  'content-security-policy':
    "default-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

/** A document that loads one of the bundles. */
export function documentOf(bundle: string, title: string, head = ''): Body {
  const body =
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}` +
    `<link rel="stylesheet" href="/client/${bundle}.css"><script defer src="/client/${bundle}.js"></script></head></html>`
  return { type: 'text/html; charset=utf-8', body }
}

/** Serves phones and panels on loopback, to browsers that ask for it by that name only. */
export class Server {
  private readonly sites = new Map<string, Site & { serve: RequestHandler }>()
  private readonly http: http.Server
  private readonly sockets = new WebSocketServer({ noServer: true })

  private constructor(bundles: Bundles) {
    this.add('client', {
      page(file) {
        const body = bundles.get(file)
        return body && { type: file.endsWith('.css') ? 'text/css' : 'text/javascript', body }
      },
    })
    this.http = http.createServer((request, response) => this.respond(request, response))
    this.http.on('upgrade', (request, socket, head) => {
      const site = this.sites.get(split(request.url)[0])
      if (!site?.connect || !this.isLocal(request) || request.headers.origin !== this.origin) return socket.destroy()
      this.sockets.handleUpgrade(request, socket, head, (webSocket) => site.connect?.(webSocket))
    })
  }

  /** Listens on the wanted port, or on the next one that is free; 0 is any. */
  static async start(port = 0): Promise<Server> {
    const server = new Server(await bundleClient())
    for (let wanted = port; ; wanted++) {
      server.http.listen(wanted, '127.0.0.1')
      try {
        await once(server.http, 'listening')
        return server
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || wanted > port + 50) throw error
      }
    }
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`
  }

  add(name: string, site: Site): void {
    this.sites.set(name, { ...site, serve: sirv(site.files, { dev: true }) })
  }

  remove(name: string): void {
    this.sites.delete(name)
  }

  async close(): Promise<void> {
    for (const socket of this.sockets.clients) socket.terminate()
    this.http.closeAllConnections()
    await new Promise((resolve) => this.http.close(resolve))
  }

  /** A page elsewhere cannot reach in: neither by its own origin nor by a name that resolves to this machine. */
  private isLocal(request: http.IncomingMessage): boolean {
    return `http://${request.headers.host ?? ''}` === this.origin
  }

  private respond(request: http.IncomingMessage, response: http.ServerResponse): void {
    const [name, file] = split(request.url)
    const site = this.sites.get(name)
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value)
    if (!this.isLocal(request)) return void response.writeHead(403).end('Only for this machine')
    const page = site?.page(file)
    if (page) return void response.writeHead(200, { 'content-type': page.type }).end(page.body)
    if (!site?.files || !file.startsWith('package/')) return void response.writeHead(404).end()
    request.url = file.slice('package'.length)
    site.serve(request, response)
  }
}

function split(url = '/'): [site: string, path: string] {
  const [, site = '', ...rest] = (url.split('?')[0] ?? '').split('/')
  return [site, rest.join('/')]
}
