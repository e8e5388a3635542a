import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { WebSocketServer, type WebSocket } from 'ws'
import { bundleClient } from './bundle'

/** What a server shows under one path of its own. */
export interface Site {
  /** The body of a page or script by its path below the site, or undefined. */
  page(path: string): { type: string; body: string } | undefined
  /** A folder whose files are served below `package/`. */
  files?: string
  connect(socket: WebSocket): void
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
}

// Whatever a page asks the network for is refused by the browser itself, and told.
const policy = [
  "default-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'self'",
].join('; ')

/** Serves phones and panels on loopback, to browsers that ask for it by that name only. */
export class Server {
  private readonly sites = new Map<string, Site>()
  private readonly http: http.Server
  private readonly sockets = new WebSocketServer({ noServer: true })

  private constructor(private readonly client: string) {
    this.http = http.createServer((request, response) => this.respond(request, response))
    this.http.on('upgrade', (request, socket, head) => {
      const [name] = this.split(request.url)
      const site = this.sites.get(name)
      if (!site || !this.isLocal(request) || request.headers.origin !== this.origin) return socket.destroy()
      this.sockets.handleUpgrade(request, socket, head, (webSocket) => site.connect(webSocket))
    })
  }

  /** Listens on the wanted port, or on the next one that is free; 0 is any. */
  static async start(port = 0): Promise<Server> {
    const server = new Server(await bundleClient())
    for (let wanted = port; ; wanted++) {
      try {
        await server.listen(wanted)
        return server
      } catch (error) {
        const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
        if (!busy || port === 0 || wanted > port + 50) throw error
      }
    }
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`
  }

  add(name: string, site: Site): void {
    this.sites.set(name, site)
  }

  remove(name: string): void {
    this.sites.delete(name)
  }

  async close(): Promise<void> {
    for (const socket of this.sockets.clients) socket.terminate()
    this.http.closeAllConnections()
    await new Promise((resolve) => this.http.close(resolve))
  }

  private listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.http.once('error', reject)
      this.http.listen(port, '127.0.0.1', () => {
        this.http.off('error', reject)
        resolve()
      })
    })
  }

  /** A page elsewhere cannot reach in: neither by its own origin nor by a name that resolves to this machine. */
  private isLocal(request: http.IncomingMessage): boolean {
    return `http://${request.headers.host ?? ''}` === this.origin
  }

  private split(url = '/'): [site: string, path: string] {
    const [, site = '', ...rest] = decodeURIComponent(new URL(url, this.origin).pathname).split('/')
    return [site, rest.join('/')]
  }

  private respond(request: http.IncomingMessage, response: http.ServerResponse): void {
    const [name, file] = this.split(request.url)
    const site = this.sites.get(name)
    const send = (status: number, type: string, body: string | Buffer, cached = false) => {
      response.writeHead(status, {
        'content-type': type,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'cache-control': cached ? 'max-age=31536000, immutable' : 'no-store',
      })
      response.end(body)
    }
    if (!this.isLocal(request)) return send(403, 'text/plain', 'Only for this machine')
    const page = site?.page(file)
    if (page) return send(200, page.type, page.body)
    const isClient = name === 'client'
    const folder = isClient ? this.client : file.startsWith('package/') ? site?.files : undefined
    const found =
      folder === undefined
        ? undefined
        : read(folder, isClient ? file.replace(/^[^/]*\//, '') : file.slice('package/'.length))
    if (!found) return send(404, 'text/plain', 'Not found')
    send(200, types[path.extname(file)] ?? 'application/octet-stream', found, isClient)
  }

  /** Address of a bundled script or style; it changes with the bundle, so browsers may keep it. */
  asset(file: string): string {
    return `/client/${path.basename(this.client)}/${file}`
  }
}

function read(folder: string, file: string): Buffer | undefined {
  const full = path.resolve(folder, file)
  const inside = full.startsWith(path.resolve(folder) + path.sep)
  return inside && fs.existsSync(full) && fs.statSync(full).isFile() ? fs.readFileSync(full) : undefined
}
