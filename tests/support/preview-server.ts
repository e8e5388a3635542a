import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sirv from 'sirv'

export interface PreviewServer {
  url: string
  close: () => Promise<void>
}

/** Serves the built browser preview on a free port of the loopback interface. */
export async function servePreview(): Promise<PreviewServer> {
  const serve = sirv(path.join(__dirname, '..', '..', 'dist', 'h5'))
  const server: Server = createServer((request, response) => {
    serve(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}
