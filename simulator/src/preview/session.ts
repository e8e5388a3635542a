import { randomUUID } from 'node:crypto'
import type { WebSocket } from 'ws'
import { Answers } from '../answers'
import { phoneSite } from '../browser/phone-site'
import { RemoteView } from '../browser/remote-view'
import type { Server } from '../browser/server'
import { Device } from '../device'
import { Dist } from '../dist'
import { Problems } from '../problems'
import { AppService } from '../service/app-service'
import type { FromPanel, PhoneSettings, ToPanel } from './messages'

interface RunningPhone {
  service: AppService
  end(): void
}

/** One open panel and the phone beside it. */
export class PreviewSession {
  private phone: RunningPhone | undefined

  constructor(
    private readonly server: Server,
    private readonly folder: string,
    private readonly socket: WebSocket,
    private readonly buildOutput: () => string,
  ) {
    socket.on('message', (data) => this.receive(JSON.parse((data as Buffer).toString('utf8')) as FromPanel))
    socket.on('close', () => this.end())
    this.announce()
  }

  tell(message: ToPanel): void {
    this.socket.send(JSON.stringify(message))
  }

  /** Says what there is to show; the panel then asks for a phone. */
  announce(): void {
    this.attempt(() => {
      const { pages, entry } = new Dist(this.folder)
      this.tell({ kind: 'package', folder: this.folder, pages: [...pages], entry })
    })
  }

  end(): void {
    this.phone?.end()
    this.phone = undefined
  }

  private receive(message: FromPanel): void {
    if (message.kind === 'start') this.attempt(() => this.start(message.settings))
    else if (this.phone) {
      const { service } = this.phone
      service.device.theme = message.theme
      void service.view.restyle().catch(() => undefined)
      service.showChrome()
      service.emit('ThemeChange', { theme: message.theme })
    }
  }

  private start({ url, ...settings }: PhoneSettings): void {
    this.end()
    const dist = new Dist(this.folder)
    const device = new Device(settings)
    const problems = new Problems()
    problems.onAdd((problem) => this.tell({ kind: 'problem', ...problem }))
    const name = randomUUID()
    const view = new RemoteView(dist, device, name, problems)
    const service = new AppService({ dist, device, view, problems, answers: new Answers(), timedToasts: true })
    view.components = () => service.definitions.components
    service.onRecord = (record) => {
      if ('route' in record) this.tell({ kind: 'route', route: record.route })
      else if ('call' in record) {
        const options = record.call.options === undefined ? '' : JSON.stringify(record.call.options)
        this.tell({ kind: 'call', api: record.call.api, options: options.slice(0, 300) })
      } else {
        const { page, bytes, keys } = record.setData
        this.tell({ kind: 'setData', page, bytes, keys })
      }
    }
    this.server.add(name, phoneSite(this.server, name, dist, view))
    const end = () => {
      service.onRecord = () => undefined
      service.dispose()
      void view.dispose()
      this.server.remove(name)
    }
    this.phone = { service, end }
    this.tell({ kind: 'phone', address: `/${name}/phone`, width: device.width, height: device.height })
    service.launch(url).catch((error: unknown) => view.closed || problems.add('view', error))
  }

  private attempt(run: () => void): void {
    try {
      run()
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      this.tell({ kind: 'broken', message, output: this.buildOutput() })
    }
  }
}
