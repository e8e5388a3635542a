import type { CardCall, CardStart } from './card-start'

/** What the world of a card is told about it. */
interface CardWorld {
  record(call: CardCall): void
  /** Whether the card's script runs because of a tap. */
  isTapped(): boolean
}

type Hear = (event: unknown) => void

type Options = Record<string, unknown> | undefined

/** WeChat's names of a card's events. */
const NOTIFICATION_TYPES = { Input: 'input', Result: 'result', Overflow: 'overflow', Expire: 'expire' }
/** What works in answer to a tap only. */
const NEEDS_TAP = ['sendFollowUpMessage', 'openDetailPage', 'makePhoneCall', 'openLocation', 'openSetting']

/**
 * `wx` as a card has it: only what is allowed there, recorded, and answered as planned.
 *
 * @returns it, and `emit`, which tells the card an event; an event that has come already is told to who listens later
 */
export function cardWx({ dimensions, theme, fontSize, answers }: CardStart, world: CardWorld) {
  const heard = new Map<string, unknown>()
  const listeners: { type: string; hear: Hear }[] = []
  const on = (type: string, hear: Hear) => {
    listeners.push({ type, hear })
    if (heard.has(type)) hear(heard.get(type))
  }
  const off = () => void listeners.splice(0)
  const emit = (type: keyof typeof NOTIFICATION_TYPES, event: unknown) => {
    heard.set(NOTIFICATION_TYPES[type], event)
    for (const listener of [...listeners]) if (listener.type === NOTIFICATION_TYPES[type]) listener.hear(event)
  }

  const outcome = (api: string, options: Options) => {
    if (NEEDS_TAP.includes(api) && !world.isTapped())
      return { errMsg: `${api}:fail can only be invoked by user TAP gesture.` }
    if (api === 'sendFollowUpMessage' && !isMessage(options)) return { errMsg: `${api}:fail invalid content` }
    const planned = answers[api]
    return planned?.answer === 'fail' ? planned : undefined
  }
  /** An API that answers through callbacks, or a promise where there are none. */
  const api = (name: string) => (options?: Options) => {
    world.record({ api: name, options: JSON.parse(JSON.stringify(options ?? null)) as unknown })
    const failed = outcome(name, options)
    const answer = failed ?? { errMsg: `${name}:ok` }
    const callBack = (when: string) => (options?.[when] as Hear | undefined)?.(answer)
    callBack(failed ? 'fail' : 'success')
    callBack('complete')
    if (['success', 'fail', 'complete'].some((when) => options?.[when])) return undefined
    return failed ? Promise.reject(Object.assign(new Error(failed.errMsg), failed)) : Promise.resolve(answer)
  }
  const apis = (...names: string[]) => Object.fromEntries(names.map((name) => [name, api(name)]))

  const wx = {
    ...apis('makePhoneCall', 'openLocation', 'openSetting', 'shareAppMessage', 'showToast', 'hideToast'),
    getAppBaseInfo: () => ({ theme, fontSizeSetting: fontSize, fontSizeScaleFactor: fontSize / 17 }),
    getDeviceInfo: () => ({ platform: 'ios' }),
    getWindowInfo: () => ({ windowWidth: innerWidth, pixelRatio: devicePixelRatio }),
    modelContext: {
      NotificationType: NOTIFICATION_TYPES,
      getContext: () => ({ on, off, ...apis('sendFollowUpMessage') }),
      getViewContext: () => ({
        ...{ on, off, getDimensions: () => ({ ...dimensions }) },
        ...apis('openDetailPage', 'preloadDetailPage', 'setRelatedPage'),
      }),
    },
  }
  return { wx, emit }
}

/** Whether it begins with the reader's words, and calls functions by name, if any. */
function isMessage(options: Options): boolean {
  const content = options?.['content']
  if (!Array.isArray(content)) return false
  const [text, ...calls] = content as { type?: string; text?: unknown; data?: { name?: unknown } }[]
  const isCalling = ({ type, data }: (typeof calls)[number]) => type === 'api/call' && typeof data?.name === 'string'
  return text?.type === 'text' && typeof text.text === 'string' && text.text !== '' && calls.every(isCalling)
}
