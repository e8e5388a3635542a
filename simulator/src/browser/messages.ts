import type { RawData } from 'ws'
import { z } from 'zod'
import type { PhoneSettings } from '../preview/session'
import type { FromPhone } from './remote-view'

const eventTarget = z.object({ id: z.string(), dataset: z.record(z.string(), z.unknown()) })
const pageEvent = { page: z.number() }
const numbers = z.array(z.number())

const viewEvent = z.discriminatedUnion('kind', [
  z.object({
    ...pageEvent,
    kind: z.literal('event'),
    handler: z.string(),
    component: z.string().optional(),
    event: z.object({
      type: z.string(),
      target: eventTarget,
      currentTarget: eventTarget,
      touches: z.array(z.unknown()),
      changedTouches: z.array(z.unknown()),
    }),
  }),
  z.object({ ...pageEvent, kind: z.literal('openType'), openType: z.string(), target: eventTarget }),
  z.object({
    ...pageEvent,
    kind: z.literal('picker'),
    node: z.string(),
    request: z.object({ items: z.array(z.string()).optional(), chosen: numbers, first: numbers, last: numbers }),
  }),
  z.object({ kind: z.literal('press'), name: z.string(), value: numbers.optional() }),
  z.object({
    kind: z.literal('problem'),
    source: z.enum(['service', 'view', 'package', 'network']),
    message: z.string(),
  }),
])

const fromPhone = z.union([z.object({ id: z.number(), error: z.string().optional() }), z.object({ event: viewEvent })])

const phoneSettings = z.object({
  width: z.number().positive(),
  theme: z.enum(['light', 'dark']),
  fontSize: z.number().positive(),
  url: z.string(),
})

/** Reads a message of a phone. @throws when it is none */
export const readFromPhone = (data: RawData): FromPhone => check(data, fromPhone) as FromPhone

/** Reads a panel's request. @throws when it is none */
export const readPhoneSettings = (data: RawData): PhoneSettings => check(data, phoneSettings) as PhoneSettings

/** The message itself, with whatever else it holds. */
function check(data: RawData, schema: z.ZodType): unknown {
  try {
    const message: unknown = JSON.parse((data as Buffer).toString('utf8'))
    schema.parse(message)
    return message
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new Error(`A message of the page cannot be read: ${why}`, { cause: error })
  }
}
