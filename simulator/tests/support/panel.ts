import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { ToPanel } from '../../src/preview/session'
import type { Preview } from '../../src'

type Address = Pick<Preview, 'url'>

type Kind = ToPanel['kind']
type Message<K extends Kind> = Extract<ToPanel, { kind: K }>

const STEP = 20

/** A panel without a browser: the socket that a page of the preview would open, and everything it heard. */
export class TestPanel {
  readonly heard: ToPanel[] = []

  private constructor(
    private readonly preview: Address,
    readonly socket: WebSocket,
  ) {
    socket.on('message', (data) => this.heard.push(JSON.parse((data as Buffer).toString('utf8')) as ToPanel))
  }

  static async open(preview: Address): Promise<TestPanel> {
    const socket = connect(preview, 'preview')
    // Listens before anything can be said.
    const panel = new TestPanel(preview, socket)
    await once(socket, 'open')
    return panel
  }

  /** Requests a phone, and connects to it as its frame would. */
  async startPhone(url: string): Promise<{ address: string; socket: WebSocket }> {
    this.socket.send(JSON.stringify({ width: 375, theme: 'light', fontSize: 17, url }))
    const { address } = await this.hear('phone')
    const socket = connect(this.preview, address.split('/')[1] ?? '')
    await once(socket, 'open')
    return { address, socket }
  }

  /** Waits for a message of this kind that was not asked for before. */
  async hear<K extends Kind>(kind: K, wanted: (message: Message<K>) => boolean = () => true): Promise<Message<K>> {
    while (this.socket.readyState === this.socket.OPEN) {
      const at = this.heard.findIndex((message) => message.kind === kind && wanted(message as Message<K>))
      if (at >= 0) return this.heard.splice(at, 1)[0] as Message<K>
      await new Promise((resolve) => setTimeout(resolve, STEP))
    }
    throw new Error(`The panel was closed before it heard of a ${kind}`)
  }
}

function connect(preview: Address, site: string): WebSocket {
  const { host, origin } = new URL(preview.url)
  const socket = new WebSocket(`ws://${host}/${site}/socket`, { origin })
  // The server closes a socket that breaks the protocol.
  return socket.on('error', () => undefined)
}
