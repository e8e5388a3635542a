import { EventEmitter, once } from 'node:events'
import type { WebSocket } from 'ws'
import { describe } from '../problems'
import type { View, ViewEvent } from '../view'
import { readFromPhone } from './messages'

/** Messages from the service half to the phone in a browser. */
export type ToPhone = { id: number; method: keyof View; args: unknown[] }

export type FromPhone = { id: number; result?: unknown; error?: string } | { event: ViewEvent }

const methods = 'openPage update showPage closePage drawChrome answerPicker scrollTo select idle'.split(
  ' ',
) as (keyof View)[]

/** A view drawn by a browser at the other end of a socket. */
export function remoteView(socket: Promise<WebSocket>, tell: (event: ViewEvent) => void): View {
  const answers = new EventEmitter().setMaxListeners(Infinity)
  answers.on('error', () => undefined)
  let nextId = 1
  void socket.then((opened) => {
    opened.on('message', (data) => {
      try {
        const message = readFromPhone(data)
        if ('event' in message) tell(message.event)
        else answers.emit(String(message.id), message)
      } catch (error) {
        tell({ kind: 'problem', source: 'view', message: describe(error) })
      }
    })
    opened.on('close', () => answers.emit('error', new Error('The phone is closed')))
  })
  const ask = async (method: keyof View, args: unknown[]): Promise<unknown> => {
    const opened = await socket
    if (opened.readyState !== opened.OPEN) throw new Error('The phone is closed')
    const id = nextId++
    const answered = once(answers, String(id)) as Promise<[{ result?: unknown; error?: string }]>
    opened.send(JSON.stringify({ id, method, args } satisfies ToPhone))
    const [{ result, error }] = await answered
    if (error !== undefined) throw new Error(error)
    return result
  }
  return Object.fromEntries(
    methods.map((method) => [method, (...args: unknown[]) => ask(method, args)]),
  ) as unknown as View
}
