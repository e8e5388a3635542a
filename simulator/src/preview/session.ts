import type { WebSocket } from 'ws'
import { Answers } from '../answers'
import { servePhone, type ServedPhone } from '../browser/phone-site'
import type { Server } from '../browser/server'
import { Device } from '../device'
import { Dist } from '../dist'
import { Problems } from '../problems'
import type { FromPanel, PhoneSettings, ToPanel } from './messages'

/** One open panel and the phone beside it. */
export class PreviewSession {
  private phone: ServedPhone | undefined

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

  /** Says that the package cannot be run, and what its build said. */
  tellBroken(message: string): void {
    this.tell({ kind: 'broken', message, output: this.buildOutput() })
  }

  /** Says what there is to show; the panel then asks for a phone. */
  announce(): void {
    this.attempt(() => {
      const { pages, entry } = new Dist(this.folder)
      this.tell({ kind: 'package', folder: this.folder, pages, entry })
    })
  }

  end(): void {
    this.phone?.end()
    this.phone = undefined
  }

  private tell(message: ToPanel): void {
    this.socket.send(JSON.stringify(message))
  }

  private receive(message: FromPanel): void {
    if (message.kind === 'start') this.attempt(() => this.start(message.settings))
    else void this.phone?.service.setTheme(message.theme).catch(() => undefined)
  }

  private start({ url, ...settings }: PhoneSettings): void {
    this.end()
    const device = new Device(settings)
    const problems = new Problems()
    problems.onAdd = (problem) => this.tell({ kind: 'problem', ...problem })
    const options = { dist: new Dist(this.folder), device, problems, answers: new Answers(), timedToasts: true }
    const phone = servePhone(this.server, options)
    const { service, view, address } = phone
    service.onRecord = (record) => {
      if ('route' in record) this.tell({ kind: 'route', route: record.route })
      else if ('setData' in record) this.tell({ kind: 'setData', ...record.setData })
      else {
        const options = JSON.stringify(record.call.options) ?? ''
        this.tell({ kind: 'call', api: record.call.api, options: options.slice(0, 300) })
      }
    }
    this.phone = phone
    this.tell({ kind: 'phone', address, width: device.width, height: device.height })
    service.launch(url).catch((error: unknown) => view.closed || problems.add('view', error))
  }

  private attempt(run: () => void): void {
    try {
      run()
    } catch (error) {
      this.tellBroken(error instanceof Error ? error.message : String(error))
    }
  }
}
