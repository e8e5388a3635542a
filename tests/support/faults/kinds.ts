import { absent, fail, never, ok, type SimulateOptions } from '../../../simulator/src'
import { LINKS } from '../../../measures/links'
import type { Place } from './walk'

type Phone = NonNullable<SimulateOptions['wx']>

const NONSENSE = { errMsg: 7, networkType: {}, tapIndex: 'x', confirm: [], theme: 9, platform: [], scene: 'x' }

/** What can go wrong with one function of WeChat, by name. */
export const FAULTS: Readonly<Record<string, (api: string) => Phone[string]>> = {
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

/** Functions that return their answer: they can't leave it out. */
export const SYNCHRONOUS = /Sync$|^get(AppBaseInfo|DeviceInfo|UpdateManager)$/

/** The faults that this function can have. */
export const faultsOf = (api: string): string[] =>
  Object.keys(FAULTS).filter((fault) => fault !== 'never answers' || !SYNCHRONOUS.test(api))

/** Functions whose effect is WeChat's to give, and with whose answer a page does nothing. */
const WECHATS_EFFECT = /^(navigateTo|navigateBack|redirectTo|switchTab|openAppAuthorizeSetting)$/

/** Functions with which the page itself speaks or asks. */
const SPEAKS = /^(showToast|showModal|showActionSheet)$/

/**
 * Whether an attempt may be all that can be seen: the phone's own question may still be open, or WeChat says that it has
 * done what was asked, or the page has just tried to speak.
 */
export const attemptIsAll = (api: string, fault: string): boolean =>
  ['never answers', 'nothing'].includes(fault) || (fault === 'nonsense' && WECHATS_EFFECT.test(api)) || SPEAKS.test(api)

/** The same at every opening, whatever was tapped before: one search is kept, so that there is something to delete. */
export const PHONE: Phone = {
  getStorageSync: (args) => ok(Array.isArray(args) && args[0] === 'searches' ? SEARCHES : ''),
  openAppAuthorizeSetting: ok(),
}
const SEARCHES = { version: 1, texts: { 0: '补办' } }

interface Condition {
  /** Where to look. */
  places: readonly Place[]
  wx: Phone
}

const EVERY_SIXTH = LINKS.filter((_, i) => i % 6 === 0).map((link) => ({ link }))
const NOT_OPENED = { navigateTo: fail('navigateTo:fail unknown') }
/** A date that is still to come for a long time. */
const TO_COME = { link: 'pages/deadlines/rule/index?rule=diploma&issued=2049-06-30' }

/** What must go wrong as well, or be answered, for a function to be called at all. */
export const ALONGSIDE: Readonly<Record<string, Condition>> = {
  showToast: { places: EVERY_SIXTH, wx: NOT_OPENED },
  getNetworkType: { places: EVERY_SIXTH, wx: NOT_OPENED },
  getEnterOptionsSync: { places: EVERY_SIXTH, wx: NOT_OPENED },
  showModal: { places: EVERY_SIXTH, wx: { ...NOT_OPENED, getNetworkType: ok({ networkType: 'none' }) } },
  addPhoneCalendar: { places: [TO_COME], wx: { showActionSheet: ok({ tapIndex: 0 }) } },
  openAppAuthorizeSetting: {
    places: [{ link: 'pages/office/index', before: ['存入通讯录'] }],
    wx: { addPhoneContact: fail('addPhoneContact:fail system permission denied') },
  },
}

/** Every page in every state that a link leads to; a guide's first step, opened by a link and from the guide. */
export const PLACES: readonly Place[] = [
  ...LINKS.map((link) => ({ link })),
  TO_COME,
  { link: 'pages/guides/walk/step/index?guide=register-and-check-enrolment&step=follow' },
  { link: 'pages/guides/walk/guide/index?guide=register-and-check-enrolment', before: [/搜索并关注/] },
]
