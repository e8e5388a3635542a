import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { build } from 'esbuild'
import { WebSocketServer, type WebSocket } from 'ws'

/** A site served under a path of its own. */
export interface Site {
  /** A page, script or style by its path below the site, or undefined. */
  file(path: string): { type: string; body: string | Uint8Array } | undefined
  connect?(socket: WebSocket): void
}

/** In bytes. */
const LARGEST_MESSAGE = 1_000_000

const headers = {
  // The browser itself refuses and reports any network request from a page.
  'content-security-policy':
    "default-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

const html = (body: string) => ({ type: 'text/html; charset=utf-8', body })
export const script = (body: string | Uint8Array) => ({ type: 'text/javascript; charset=utf-8', body })
export const style = (body: string | Uint8Array) => ({ type: 'text/css; charset=utf-8', body })

/** A document that loads one of the scripts in `client`, and its style. */
export const documentOf = (client: string, title: string, head = '', body = '') =>
  html(`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/client/${client}.css">${head}<script defer src="/client/${client}.js"></script>
</head><body>${body}</body></html>`)

/** Serves phones and panels on loopback, only to requests with a loopback host name. */
export class Server {
  private readonly sites = new Map<string, Site>()
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE })
  private readonly http = http
    .createServer((request, response) => this.respond(request, response))
    .on('upgrade', (request, socket, head) => {
      const site = this.sites.get(split(request.url)[0])
      if (!site?.connect || !this.isLocal(request) || request.headers.origin !== this.origin) return socket.destroy()
      this.sockets.handleUpgrade(request, socket, head, (webSocket) => {
        // Of a message against the protocol: the socket closes by itself.
        webSocket.on('error', () => undefined)
        site.connect?.(webSocket)
      })
    })

  /** Listens on the wanted port, or on the next one that is free; 0 is any. */
  static async start(port = 0): Promise<Server> {
    const server = new Server()
    const client = await bundleClient()
    server.add('client', { file: (name) => client.get(name) })
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

  /** Keeps other sites out, whether by their own origin or by a name that resolves to this machine. */
  private isLocal(request: http.IncomingMessage): boolean {
    return `http://${request.headers.host ?? ''}` === this.origin
  }

  private respond(request: http.IncomingMessage, response: http.ServerResponse): void {
    const [name, path] = split(request.url)
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value)
    if (!this.isLocal(request)) return void response.writeHead(403).end('Only for this machine')
    try {
      const file = this.sites.get(name)?.file(path)
      if (!file) return void response.writeHead(404).end()
      response.writeHead(200, { 'content-type': file.type }).end(file.body)
    } catch (error) {
      // A package may be deleted or half written at any time.
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error))
    }
  }
}

function split(url = '/'): [site: string, path: string] {
  const [, site = '', ...rest] = (url.split('?')[0] ?? '').split('/')
  return [site, rest.join('/')]
}

/** Bundles the browser code. */
async function bundleClient() {
  const client = path.resolve(__dirname, '../client')
  const { outputFiles } = await build({
    entryPoints: ['phone', 'page', 'panel', 'card'].map((name) => path.join(client, `${name}.ts`)),
    outdir: client,
    write: false,
    bundle: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return new Map(
    outputFiles.map(({ path: file, contents }) => [
      path.basename(file),
      file.endsWith('.css') ? style(contents) : script(contents),
    ]),
  )
}
