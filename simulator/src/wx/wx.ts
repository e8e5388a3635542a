import { ApiFailure, type Answers } from '../answers'
import { BUILT_IN } from '../built-in'
import { describe } from '../problems'
import type { AppService } from '../service/app-service'
import { SINGLE_PAGE } from '../service/scene'
import type { AsyncApi, Implementation, Options, SyncApi } from './implementation'
import { userInterface } from './interface'
import { apiNames } from './names'
import { phone } from './phone'
import { createSelectorQuery } from './selector-query'
import { storage } from './storage-apis'
import { system } from './system'

/** APIs that do something nobody can see here: they succeed. */
const harmless = [
  ...[
    'showShareMenu',
    'hideShareMenu',
    'updateShareMenu',
    'hideHomeButton',
    'setPageStyle',
    'hideKeyboard',
    'reportEvent',
  ],
  ...[
    'vibrateShort',
    'vibrateLong',
    'setBackgroundColor',
    'setBackgroundTextStyle',
    'stopPullDownRefresh',
    'preloadSubpackage',
  ],
  ...['setKeepScreenOn', 'showTabBar', 'hideTabBar', 'authorize', 'openPrivacyContract'],
]
const network = ['request', 'downloadFile', 'uploadFile', 'connectSocket']
const disabledInSinglePage = [
  ...[
    'navigateTo',
    'redirectTo',
    'switchTab',
    'reLaunch',
    'navigateBack',
    'openLocation',
    'addPhoneContact',
    'addPhoneCalendar',
  ],
  ...['setClipboardData', 'getClipboardData', 'makePhoneCall'],
]

/** Builds `wx`: every name of the typings, recorded, answered as the test planned, else as a phone would. */
export function createWx(service: AppService, answers: Answers): Record<string, unknown> {
  const implementations = [system, storage, userInterface, phone].map((implement) => implement(service))
  const asyncApis = merge(implementations, 'async')
  const syncApis = merge(implementations, 'sync')
  for (const name of harmless) asyncApis[name] ??= () => ({})
  for (const name of network) {
    asyncApis[name] = ({ url }) => {
      service.problems.add('network', `wx.${name} of ${String(url)}`)
      throw new ApiFailure(`${name}:fail`)
    }
  }
  const known = new Set([...apiNames(), ...Object.keys(asyncApis), ...Object.keys(syncApis)])
  const object: Record<string, unknown> = {}
  for (const name of known) if (!answers.isAbsent(name)) object[name] = member(name)
  Object.assign(object, {
    env: { USER_DATA_PATH: 'http://usr' },
    canIUse: (schema: string) => canIUse(schema),
    nextTick: (run: () => void) => void Promise.resolve().then(() => service.guard(run)),
    createSelectorQuery: () => createSelectorQuery(service),
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
  })
  return object

  function member(name: string): unknown {
    if (/^on[A-Z]/.test(name))
      return (listener: (result: unknown) => void) => void listenersOf(name.slice(2)).add(listener)
    if (/^off[A-Z]/.test(name)) {
      return (listener?: (result: unknown) => void) => {
        const all = listenersOf(name.slice(3))
        if (listener) all.delete(listener)
        else all.clear()
      }
    }
    const own = syncApis[name]
    const isSync = own !== undefined || /Sync$|^create[A-Z]|^get.*Manager$/.test(name)
    return isSync ? callSync(name, own) : callAsync(name, asyncApis[name])
  }

  function listenersOf(event: string): Set<(result: unknown) => void> {
    const all = service.listeners.get(event) ?? new Set()
    service.listeners.set(event, all)
    return all
  }

  function callSync(name: string, implementation: SyncApi | undefined): SyncApi {
    return (...args) => {
      service.record({ api: name, options: plain(args.length > 1 ? args : args[0]) })
      const planned = answers.next(name, args)
      if (planned?.answer === 'ok') return service.adopt(planned.result)
      try {
        if (planned?.answer === 'fail') throw new ApiFailure(planned.errMsg)
        return implementation ? service.adopt(implementation(...args)) : unsimulated(name)
      } catch (error) {
        throw new service.realm.Error(error instanceof ApiFailure ? error.errMsg : describe(error))
      }
    }
  }

  function callAsync(name: string, implementation: AsyncApi | undefined): (options?: Options) => unknown {
    return (options = {}) => {
      service.record({ api: name, options: plain(options) })
      const planned = answers.next(name, options)
      const { promise, resolve, reject } = service.realm.defer()
      if (planned?.answer === 'never') return promise
      const callback = (key: string, result: unknown) => {
        const own = options[key]
        if (typeof own === 'function') service.guard(() => (own as (result: unknown) => unknown)(result))
      }
      const hasCallback = ['success', 'fail', 'complete'].some((key) => typeof options[key] === 'function')
      void service.activity.track(async () => {
        try {
          const outcome = await perform(name, planned, options, implementation)
          const result = service.adopt({ errMsg: `${name}:ok`, ...(outcome as object | undefined) })
          callback('success', result)
          callback('complete', result)
          resolve(result)
        } catch (error) {
          const result = service.adopt(failure(name, error))
          callback('fail', result)
          callback('complete', result)
          if (!hasCallback) reject(result)
        }
      })
      return hasCallback ? undefined : promise
    }
  }

  async function perform(
    name: string,
    planned: ReturnType<Answers['next']>,
    options: Options,
    own: AsyncApi | undefined,
  ) {
    await Promise.resolve()
    if (planned?.answer === 'ok') return planned.result
    if (planned?.answer === 'fail') throw new ApiFailure(planned.errMsg, planned.errno)
    if (service.scene === SINGLE_PAGE && disabledInSinglePage.includes(name)) {
      throw new ApiFailure(`${name}:fail can not be used in single page mode`)
    }
    return own ? own(options) : unsimulated(name)
  }

  function unsimulated(name: string): never {
    service.problems.add('service', `wx.${name} is not simulated: plan an answer for it`)
    throw new ApiFailure(`${name}:fail not simulated`)
  }

  function canIUse(schema: string): boolean {
    const name = schema.split('.')[0] ?? ''
    return name in object || (BUILT_IN as readonly string[]).includes(name)
  }
}

function failure(name: string, error: unknown): { errMsg: string; errno?: number } {
  if (!(error instanceof ApiFailure)) return { errMsg: `${name}:fail ${describe(error)}` }
  return { errMsg: error.errMsg, ...(error.errno === undefined ? {} : { errno: error.errno }) }
}

function merge<K extends keyof Implementation>(all: Implementation[], key: K): NonNullable<Implementation[K]> {
  return Object.assign({}, ...all.map((one) => one[key] ?? {})) as NonNullable<Implementation[K]>
}

/** A copy to keep: without callbacks. */
function plain(options: unknown): unknown {
  if (options === undefined) return undefined
  try {
    return JSON.parse(JSON.stringify(options)) as unknown
  } catch {
    return '(cannot be copied)'
  }
}
