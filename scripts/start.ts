import { spawnSync } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'

/** `npm start`: builds the WeChat package and the browser preview, serves the preview on loopback, says where both are. */
const ROOT = path.join(__dirname, '..')
const FIRST_PORT = 4173

function build(target: 'weapp' | 'h5') {
  console.log(`Building ${target} …`)
  const { status, stdout, stderr } = spawnSync('npm', ['run', `build:${target}`], { cwd: ROOT, encoding: 'utf8' })
  if (status === 0) return
  console.error(stdout, stderr)
  process.exit(1)
}

/** Listens on the port, or on the next free one; loopback only. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1))
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => {
      resolve(port)
    })
  })
}

async function main() {
  build('weapp')
  build('h5')
  const serve = sirv(path.join(ROOT, 'dist', 'h5'), { etag: true })
  const port = await listen(
    createServer((request, response) => {
      serve(request, response)
    }),
    FIRST_PORT,
  )
  console.log(`
Preview         http://127.0.0.1:${String(port)}/   (best in a window as narrow as a phone)
WeChat package  ${path.join(ROOT, 'dist', 'weapp')}
                open ${ROOT} in WeChat DevTools to run it

Ctrl+C stops the preview.`)
}

void main()
