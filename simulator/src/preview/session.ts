import type { RawData, WebSocket } from 'ws'
import { Answers } from '../answers'
import { servePhone } from '../browser/phone'
import type { Server } from '../browser/server'
import { readPhoneSettings } from '../browser/messages'
import { makeDevice, type DeviceOptions } from '../device'
import { Dist } from '../dist'
import { describe, Problems, type Problem } from '../problems'
import type { ServiceRecord } from '../service/app-service'

/** A request from the panel: a phone, and the page to open on it, with its query. */
export type PhoneSettings = Required<DeviceOptions> & { url: string }

export interface Alert {
  title: string
  text: string
}

export type ToPanel =
  | { kind: 'package'; folder: string; pages: readonly string[] }
  /** Why the package cannot be run, and its build output. */
  | { kind: 'broken'; message: string; output: string }
  /** All that is wrong outside the package at present. */
  | { kind: 'alerts'; alerts: Alert[] }
  | { kind: 'phone'; address: string; width: number; height: number }
  | ServiceRecord
  | ({ kind: 'problem' } & Problem)

/** One open panel and its phone. */
export class PreviewSession {
  /** Ends the phone. */
  end: () => void = () => undefined

  constructor(
    private readonly server: Server,
    private readonly folder: string,
    private readonly socket: WebSocket,
    private readonly buildOutput: () => string,
  ) {
    socket.on('message', (data) => {
      const settings = this.read(data)
      if (settings) this.attempt(() => this.start(settings))
    })
    socket.on('close', () => this.end())
    this.announce()
  }

  /** Reports that the package cannot be run, with the build output. */
  tellBroken(message: string): void {
    this.tell({ kind: 'broken', message, output: this.buildOutput() })
  }

  /** Announces the package; the panel then requests a phone. */
  announce(): void {
    this.attempt(() => this.tell({ kind: 'package', folder: this.folder, pages: new Dist(this.folder).pages }))
  }

  /** Shows these alerts instead of the earlier ones. */
  tellAlerts(alerts: Alert[]): void {
    this.tell({ kind: 'alerts', alerts })
  }

  /** Shows a problem in the panel's log. */
  tellProblem(problem: Problem): void {
    this.tell({ kind: 'problem', ...problem })
  }

  private tell(message: ToPanel): void {
    this.socket.send(JSON.stringify(message))
  }

  private start({ url, ...options }: PhoneSettings): void {
    this.end()
    const device = makeDevice(options)
    const problems = new Problems()
    problems.onAdd = (problem) => this.tellProblem(problem)
    const shared = { dist: new Dist(this.folder), device, problems, answers: new Answers(), timedToasts: true }
    const { service, address, end } = servePhone(this.server, shared)
    this.end = end
    service.onRecord = (record) => this.tell(record)
    this.tell({ kind: 'phone', address, width: device.width, height: device.height })
    service.launch(url).catch((error: unknown) => problems.add('package', error))
  }

  private read(data: RawData): PhoneSettings | undefined {
    try {
      return readPhoneSettings(data)
    } catch (error) {
      this.tellProblem({ source: 'view', message: describe(error) })
      return undefined
    }
  }

  private attempt(run: () => void): void {
    try {
      run()
    } catch (error) {
      this.tellBroken(error instanceof Error ? error.message : String(error))
    }
  }
}
