import fs from 'node:fs'
import path from 'node:path'
import { documentOf, Server } from '../browser/server'
import { describe } from '../problems'
import { runBuild } from './build'
import { PreviewSession } from './session'
import { watchPackage } from './watch'

export interface PreviewOptions {
  /** Folder of the built package; it need not exist yet. */
  dist: string
  /** Preferred port; when it is taken, the next free one is used. */
  port?: number
  /** Shell command that builds the package and keeps watching its sources. */
  build?: string
  /** Working directory of the command. */
  cwd?: string
}

export interface Preview {
  /** Address to open in a browser on this machine. */
  url: string
  /** Shows what is wrong outside the package in every panel, under a title, until it is called without a text. */
  alert(title: string, text: string | undefined): void
  close(): Promise<void>
}

/**
 * Serves a page with a phone that runs the package, and reloads it whenever the package changes. Until it is closed, no unhandled
 * rejection ends this process: each is shown in the panels and on the terminal.
 */
export async function startPreview({ dist, port = 5180, build, cwd = '.' }: PreviewOptions): Promise<Preview> {
  const folder = path.resolve(dist)
  const server = await Server.start(port)
  const sessions = new Set<PreviewSession>()
  const broken = () => sessions.forEach((session) => session.tellBroken('构建失败，修改后会自动重试。'))
  const alerts = new Map<string, string>()
  const alertsNow = () => [...alerts].map(([title, text]) => ({ title, text }))
  const alert: Preview['alert'] = (title, text) => {
    if (text === undefined) alerts.delete(title)
    else alerts.set(title, text)
    sessions.forEach((session) => session.tellAlerts(alertsNow()))
  }
  const stopped = (why: string) =>
    alert('构建程序已停止', `${why}。之后的修改不会再出现在这里：请停止预览，再重新启动。`)
  const building = build === undefined ? undefined : runBuild(build, cwd, { failed: broken, stopped })
  // A mini program may reject a promise after its phone has ended, when nothing watches its promises any more.
  const survive = (reason: unknown) => {
    console.error(reason)
    sessions.forEach((session) => session.tellProblem({ source: 'service', message: describe(reason) }))
  }
  process.on('unhandledRejection', survive)
  const stopWatching = watchPackage(folder, () => sessions.forEach((session) => session.announce()))
  const panel = fs.readFileSync(path.join(__dirname, '../client/panel.html'), 'utf8')
  server.add('', {
    file: (name) => (name === '' ? documentOf('panel', '小程序预览', '', panel) : undefined),
  })
  server.add('preview', {
    file: () => undefined,
    connect(socket) {
      const session = new PreviewSession(server, folder, socket, () => building?.output() ?? '')
      sessions.add(session)
      session.tellAlerts(alertsNow())
      socket.on('close', () => sessions.delete(session))
    },
  })
  return {
    url: `${server.origin}/`,
    alert,
    async close() {
      stopWatching()
      building?.stop()
      for (const session of sessions) session.end()
      await server.close()
      process.off('unhandledRejection', survive)
    },
  }
}
