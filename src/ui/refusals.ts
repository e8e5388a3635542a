import type { Failure } from '@/phone/failure'

/** What stands between the reader and a capability that the phone may grant. */
export type Refusal = Exclude<Failure, 'cancelled'>

interface Capability {
  /** The label of the button that asks for it. */
  button: string
  /** What the permission is for. */
  permission: string
  /** The switch in this app's settings. */
  appSwitch: string
  /** What the phone's own settings call it. */
  systemSwitch: string
  failed: string
  byHand: string
}

export const CONTACT: Capability = {
  button: '存入通讯录',
  permission: '存入通讯录',
  appSwitch: '添加到联系人',
  systemSwitch: '通讯录',
  failed: '没能存入通讯录',
  byHand: '复制号码，在通讯录里自己新建联系人',
}

export const CALENDAR: Capability = {
  button: '加到日历',
  permission: '使用日历',
  appSwitch: '添加到日历',
  systemSwitch: '日历',
  failed: '没能打开日历',
  byHand: '复制下来，自己记到日历或备忘录里',
}

export const COPY_BY_HAND = '复制也没有成功。长按上面的文字，选择“复制”，或者抄下来。'

export const SETTINGS_BY_HAND = '手机的设置没能打开。请自己打开手机的设置，找到微信，再看权限。'

/** What to tell the reader, and what they can do. */
export function explain(why: Refusal, it: Capability): { title: string; hint: string } {
  switch (why) {
    case 'private':
      return {
        title: '还没有同意微信的隐私指引',
        hint: `再点一次“${it.button}”，微信会再问，选同意就能用。也可以${it.byHand}。`,
      }
    case 'undeclared':
      return { title: it.failed, hint: `这个功能现在用不了。可以${it.byHand}。` }
    case 'denied':
      return {
        title: `微信没有${it.permission}的权限`,
        hint: `打开设置，允许“${it.appSwitch}”，回来再点一次“${it.button}”。也可以${it.byHand}。`,
      }
    case 'deniedBySystem':
      return {
        title: `手机没有让微信${it.permission}`,
        hint: `打开手机的设置，允许微信使用${it.systemSwitch}，回来再点一次“${it.button}”。也可以${it.byHand}。`,
      }
    case 'unavailable':
      return { title: it.failed, hint: `可以${it.byHand}。` }
  }
}
