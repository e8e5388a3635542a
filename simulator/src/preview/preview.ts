import path from 'node:path'
import { documentOf, Server } from '../browser/server'
import { runBuild } from './build'
import { PreviewSession } from './session'
import { watchPackage } from './watch'

export interface PreviewOptions {
  /** Folder of the built package; it need not be there yet. */
  dist: string
  /** Wanted port; when it is taken, the next free one is used. */
  port?: number
  /** Shell command that builds the package and goes on watching its sources. */
  build?: string
  /** Where the command runs. */
  cwd?: string
}

export interface Preview {
  /** Address to open in a browser on this machine. */
  url: string
  close(): Promise<void>
}

/** Serves a page with a phone that runs the package, and reloads it whenever the package changes. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const folder = path.resolve(options.dist)
  const server = await Server.start(options.port ?? 5180)
  const sessions = new Set<PreviewSession>()
  const broken = () => {
    for (const session of sessions) session.tellBroken('构建失败，修改后会自动重试。')
  }
  const build = options.build === undefined ? undefined : runBuild(options.build, options.cwd ?? process.cwd(), broken)
  const stopWatching = watchPackage(folder, () => {
    for (const session of sessions) session.announce()
  })
  server.add('', { page: (file) => (file === '' ? documentOf('panel', '小程序预览') : undefined) })
  server.add('preview', {
    page: () => undefined,
    connect: (socket) => {
      const session = new PreviewSession(server, folder, socket, () => build?.output() ?? '')
      sessions.add(session)
      socket.on('close', () => sessions.delete(session))
    },
  })
  return {
    url: `${server.origin}/`,
    async close() {
      stopWatching()
      build?.stop()
      for (const session of sessions) session.end()
      await server.close()
    },
  }
}
