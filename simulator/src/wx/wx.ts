import fs from 'node:fs'
import { ApiFailure, type Answer } from '../answers'
import { BUILT_IN } from '../page/built-ins'
import { describe } from '../problems'
import type { AppService } from '../service/app-service'
import { phoneApis, type Options } from './apis'
import { createSelectorQuery } from './selector-query'

type Method = (...args: never[]) => unknown

/** Builds `wx`: every name of the typings, recorded, answered as the test planned, otherwise as a phone would. */
export function createWx(service: AppService): Record<string, unknown> {
  const { world, problems, answers } = service
  const apis = phoneApis(service)
  const present = apiNames().filter((name) => !answers.isAbsent(name))
  return {
    ...Object.fromEntries(present.map((name) => [name, member(name)])),
    nextTick: (run: () => void) => void Promise.resolve().then(() => service.guard(run)),
    createSelectorQuery: () => createSelectorQuery(service),
    canIUse: (schema: string) => {
      const [name = ''] = schema.split('.')
      return present.includes(name) || name in BUILT_IN
    },
  }

  function member(name: string): Method {
    // No event that an app can listen to ever occurs here.
    if (/^(on|off)[A-Z]/.test(name)) return () => undefined
    const manager = apis.managers[name]
    if (manager) return managerMember(name, manager)
    return name in apis.sync || /Sync$|^create[A-Z]|^get.*Manager$/.test(name) ? syncMember(name) : asyncMember(name)
  }

  /** A manager's methods can't be mocked; that there is none, or only data, can. */
  function managerMember(name: string, manager: () => object): Method {
    return () => {
      service.record({ api: name, options: undefined })
      const planned = answers.next(name, undefined)
      if (planned?.answer === 'fail') throw new world.realm.Error(planned.errMsg)
      return planned?.answer === 'ok' ? world.adopt(planned.result) : manager()
    }
  }

  function syncMember(name: string): Method {
    return (...args: unknown[]) => {
      service.record({ api: name, options: plain(args.length > 1 ? args : args[0]) })
      const planned = answers.next(name, args)
      if (planned?.answer === 'ok') return world.adopt(planned.result)
      try {
        if (planned?.answer === 'fail') throw new ApiFailure(planned.errMsg)
        return world.adopt((apis.sync[name] ?? unsimulated(name))(...args))
      } catch (error) {
        throw new world.realm.Error(error instanceof ApiFailure ? error.errMsg : describe(error))
      }
    }
  }

  function asyncMember(name: string): (options?: Options) => unknown {
    return (options = {}) => {
      service.record({ api: name, options: plain(options) })
      const planned = answers.next(name, options)
      const hasCallback = ['success', 'fail', 'complete'].some((key) => typeof options[key] === 'function')
      const callBack = (outcome: 'success' | 'fail', result: unknown) => {
        for (const own of [options[outcome], options['complete']]) {
          if (typeof own === 'function') service.guard(() => (own as (result: unknown) => void)(result))
        }
      }
      const promise = new world.realm.Promise((resolve, reject) => {
        if (planned?.answer === 'never') return
        void service.activity.track(async () => {
          try {
            const outcome = await perform(name, planned, options)
            const result = world.adopt({ errMsg: `${name}:ok`, ...(outcome as object | undefined) })
            callBack('success', result)
            resolve(result)
          } catch (error) {
            const { errMsg, errno } =
              error instanceof ApiFailure ? error : new ApiFailure(`${name}:fail ${describe(error)}`)
            const result = world.adopt({ errMsg, errno })
            callBack('fail', result)
            if (!hasCallback) reject(result)
          }
        })
      })
      return hasCallback ? undefined : promise
    }
  }

  async function perform(name: string, planned: Answer | undefined, options: Options): Promise<unknown> {
    await Promise.resolve()
    if (planned?.answer === 'ok') return planned.result
    if (planned?.answer === 'fail') throw new ApiFailure(planned.errMsg, planned.errno)
    if (service.singlePage && apis.notInSinglePage.includes(name)) {
      throw new ApiFailure(`${name}:fail can not be used in single page mode`)
    }
    return (apis.async[name] ?? unsimulated(name, options))(options)
  }

  function unsimulated(name: string, options?: Options): never {
    const asked = JSON.stringify(plain(options)) ?? ''
    problems.add('service', `wx.${name}(${asked}) is not simulated: plan an answer for it`)
    throw new ApiFailure(`${name}:fail not simulated`)
  }
}

/** Names of all members of `wx`, from WeChat's own typings. */
function apiNames(): string[] {
  const source = fs.readFileSync(require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8')
  const members = source.slice(source.indexOf('    interface Wx '))
  return [...members.matchAll(/^ {8}([a-zA-Z0-9]+)[(<:]/gm)].flatMap((match) => match[1] ?? [])
}

/** A copy for the record, without callbacks. */
function plain(options: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(options) ?? 'null') ?? undefined
  } catch {
    return '(cannot be copied)'
  }
}
