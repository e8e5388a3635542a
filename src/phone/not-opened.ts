import Taro from '@tarojs/taro'
import { messageOf } from './failure'
import { isSinglePage } from './launch'
import { inTime } from './promises'
import { HOME, OFFICE } from './tabs'
import { tell } from './toast'

const NOT_OPENED = '这一页没能打开，请再试一次'

/** Says why a page did not open, as far as the phone tells, and what can be done instead; never rejects. */
export async function tellWhyNotOpened(error: unknown): Promise<void> {
  const message = messageOf(error)
  if (isSinglePage() || /single.?page/i.test(message)) tell('这里打不开，请先进入小程序')
  else if (/sub-?package/i.test(message) || (await isOffline())) await offerWhatIsThere().catch(() => tell(NOT_OPENED))
  else tell(NOT_OPENED)
}

/** The words of WeChat's refusal are written down nowhere, so the phone is asked too. */
async function isOffline(): Promise<boolean> {
  try {
    return (await inTime(Taro.getNetworkType())).networkType === 'none'
  } catch {
    return false
  }
}

/** Leads to what the main package holds: the questions, or for who has them before their eyes, the office. */
async function offerWhatIsThere(): Promise<void> {
  const [top] = Taro.getCurrentPages().slice(-1)
  const isHome = top?.route !== undefined && HOME.endsWith(top.route)
  const { confirm } = await Taro.showModal({
    title: '联网后再试',
    content: '这一页可能还没下载到手机里。首页的问题、“联系”里的电话和地址，不联网也能看。',
    // WeChat takes four characters at most.
    confirmText: isHome ? '去联系' : '回首页',
    cancelText: '知道了',
  })
  if (confirm) await Taro.switchTab({ url: isHome ? OFFICE : HOME })
}
