import Taro from '@tarojs/taro'
import { messageOf } from './failure'
import { isSinglePage } from './launch'
import { inTime } from './promises'
import { HOME, OFFICE } from './tabs'
import { tell } from './toast'

const NOT_OPENED = '这一页没能打开，请再试一次'

/** Says why a page did not open, as far as known, and what the reader can do instead; never rejects. */
export async function tellWhyNotOpened(error: unknown): Promise<void> {
  const message = messageOf(error)
  if (isSinglePage() || /single.?page/i.test(message)) tell('这里打不开，请先进入小程序')
  else if (/sub-?package/i.test(message) || (await isOffline())) await offerWhatIsThere().catch(() => tell(NOT_OPENED))
  else tell(NOT_OPENED)
}

/** WeChat does not document its error message for this, so the network state is checked too. */
async function isOffline(): Promise<boolean> {
  try {
    return (await inTime(Taro.getNetworkType())).networkType === 'none'
  } catch {
    return false
  }
}

/** Goes to a page in the main package: the questions, or the office if the questions are already open. */
async function offerWhatIsThere(): Promise<void> {
  const [top] = Taro.getCurrentPages().slice(-1)
  const isHome = top?.route !== undefined && HOME.endsWith(top.route)
  const { confirm } = await Taro.showModal({
    title: '联网后再试',
    content: '这一页可能还没下载到手机里。首页的问题、“联系”里的电话和地址，不联网也能看。',
    // WeChat allows four characters at most.
    confirmText: isHome ? '去联系' : '回首页',
    cancelText: '知道了',
  })
  if (confirm) await Taro.switchTab({ url: isHome ? OFFICE : HOME })
}
