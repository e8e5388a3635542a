import { absent, fail, never, ok, type SimulateOptions } from '../../../simulator/src'

type Plan = NonNullable<SimulateOptions['wx']>[string]

const NONSENSE = { errMsg: 7, networkType: {}, tapIndex: 'x', confirm: [], theme: 9, platform: [], scene: 'x' }

/** What can go wrong with one function of WeChat, by name. */
export const FAULTS: Readonly<Record<string, (api: string) => Plan>> = {
  fails: (api) => fail(`${api}:fail unknown`),
  denied: (api) => fail(`${api}:fail auth deny`),
  'privacy refused': (api) => fail(`${api}:fail privacy permission is not authorized`, 104),
  'not declared': (api) => fail(`${api}:fail api scope is not declared in the privacy agreement`, 112),
  throws: (api) => () => {
    throw new Error(`${api} threw`)
  },
  'never answers': () => never(),
  absent: () => absent(),
  nonsense: () => ok({ ...NONSENSE, fontSizeScaleFactor: 'abc', fontSizeSetting: {} }),
  nothing: () => ok(null),
}

/** Functions with which the page itself speaks or asks: when they fail, the attempt is all that can be seen. */
export const SPEAKS = ['showToast', 'showModal', 'showActionSheet']

/** What must fail as well for a function to be called at all. */
export const ALONGSIDE: Readonly<Record<string, Record<string, Plan>>> = {
  showToast: { navigateTo: fail('navigateTo:fail unknown') },
  getNetworkType: { navigateTo: fail('navigateTo:fail unknown') },
  showModal: { navigateTo: fail('navigateTo:fail unknown'), getNetworkType: ok({ networkType: 'none' }) },
  openAppAuthorizeSetting: { addPhoneContact: fail('addPhoneContact:fail system permission denied') },
}
