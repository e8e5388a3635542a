import { ApiFailure, type Answer, type Answers } from '../answers'
import { BUILT_IN } from '../built-in'
import { describe } from '../problems'
import type { AppService } from '../service/app-service'
import { routes } from '../service/navigation'
import type { AsyncApi, Options, SyncApi } from './implementation'
import { userInterface } from './interface'
import { apiNames } from './names'
import { phone } from './phone'
import { storageApis } from './storage'

const phoneApis = 'openLocation addPhoneContact addPhoneCalendar setClipboardData getClipboardData makePhoneCall'
const disabledInSinglePage: readonly string[] = [...routes, ...phoneApis.split(' ')]

/** Builds `wx`: every name of the typings, recorded, answered as the test planned, else as a phone would. */
export function createWx(service: AppService, answers: Answers): Record<string, unknown> {
  const implementations = [storageApis, userInterface, phone].map((implement) => implement(service))
  const asyncApis = Object.assign({}, ...implementations.map((one) => one.async)) as Record<string, AsyncApi>
  const syncApis = Object.assign({}, ...implementations.map((one) => one.sync)) as Record<string, SyncApi>
  const object: Record<string, unknown> = {}
  for (const name of apiNames()) if (!answers.isAbsent(name)) object[name] = member(name)
  return Object.assign(object, {
    nextTick: (run: () => void) => void Promise.resolve().then(() => service.guard(run)),
    canIUse: (schema: string) => {
      const [name = ''] = schema.split('.')
      return name in object || BUILT_IN.includes(name)
    },
  })

  function member(name: string): unknown {
    const [, onOff, event = ''] = /^(on|off)([A-Z].*)/.exec(name) ?? []
    if (onOff === 'on') return (listener: (result: unknown) => void) => void service.listenersOf(event).add(listener)
    if (onOff === 'off') {
      return (listener?: (result: unknown) => void) =>
        listener ? void service.listenersOf(event).delete(listener) : service.listenersOf(event).clear()
    }
    const isSync = name in syncApis || /Sync$|^create[A-Z]|^get.*Manager$/.test(name)
    return isSync ? callSync(name) : callAsync(name)
  }

  function callSync(name: string): SyncApi {
    return (...args) => {
      service.record({ api: name, options: plain(args.length > 1 ? args : args[0]) })
      const planned = answers.next(name, args)
      if (planned?.answer === 'ok') return service.adopt(planned.result)
      try {
        if (planned?.answer === 'fail') throw new ApiFailure(planned.errMsg)
        return service.adopt((syncApis[name] ?? unsimulated(name))(...args))
      } catch (error) {
        throw new service.realm.Error(error instanceof ApiFailure ? error.errMsg : describe(error))
      }
    }
  }

  function callAsync(name: string): (options?: Options) => unknown {
    return (options = {}) => {
      service.record({ api: name, options: plain(options) })
      const planned = answers.next(name, options)
      const { promise, resolve, reject } = service.realm.defer()
      if (planned?.answer === 'never') return promise
      const hasCallback = ['success', 'fail', 'complete'].some((key) => typeof options[key] === 'function')
      const callBack = (outcome: 'success' | 'fail', result: unknown) => {
        for (const own of [options[outcome], options['complete']]) {
          if (typeof own === 'function') service.guard(() => (own as (result: unknown) => unknown)(result))
        }
      }
      void service.activity.track(async () => {
        try {
          const outcome = await perform(name, planned, options)
          const result = service.adopt({ errMsg: `${name}:ok`, ...(outcome as object | undefined) })
          callBack('success', result)
          resolve(result)
        } catch (error) {
          const { errMsg, errno } =
            error instanceof ApiFailure ? error : { errMsg: `${name}:fail ${describe(error)}`, errno: undefined }
          const result = service.adopt({ errMsg, errno })
          callBack('fail', result)
          if (!hasCallback) reject(result)
        }
      })
      return hasCallback ? undefined : promise
    }
  }

  async function perform(name: string, planned: Answer | undefined, options: Options): Promise<unknown> {
    await Promise.resolve()
    if (planned?.answer === 'ok') return planned.result
    if (planned?.answer === 'fail') throw new ApiFailure(planned.errMsg, planned.errno)
    if (service.singlePage && disabledInSinglePage.includes(name)) {
      throw new ApiFailure(`${name}:fail can not be used in single page mode`)
    }
    return (asyncApis[name] ?? unsimulated(name, options))(options)
  }

  function unsimulated(name: string, options?: Options): never {
    const asked = JSON.stringify(plain(options)) ?? ''
    service.problems.add('service', `wx.${name}(${asked}) is not simulated: plan an answer for it`)
    throw new ApiFailure(`${name}:fail not simulated`)
  }
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
