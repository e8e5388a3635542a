import Taro, { useRouter } from '@tarojs/taro'
import { tellWhyNotOpened } from './not-opened'
import { inTime } from './promises'
import { cut } from './text'

interface OpenedPage {
  route?: string
  options?: Record<string, unknown>
}

/** Characters of a parameter that are read: more than any link of ours has. */
const LONGEST = 200

/** The parameters of the link that opened this page, cut short. They come from anywhere: treat them as untrusted text. */
export function useParams(): Partial<Record<string, string>> {
  const { params } = useRouter()
  return Object.fromEntries(Object.entries(params).map(([name, text]) => [name, cut(decode(text ?? ''), LONGEST)]))
}

/** WeChat passes the parameters of a link undecoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Opens a page on top of this one. WeChat keeps at most ten; beyond that the new page replaces the current one. */
export function open(url: string): void {
  go(() => (Taro.getCurrentPages().length < 10 ? Taro.navigateTo({ url }) : Taro.redirectTo({ url })))
}

/**
 * Goes back to a page if it is directly below this one, otherwise replaces this page with it.
 *
 * @param same the parameters that identify the page
 */
export function backTo(url: string, same: Readonly<Record<string, string>>): void {
  go(() => (liesBelow(url, same) ? Taro.navigateBack() : Taro.redirectTo({ url })))
}

/** Switches to a tab. */
export function openTab(url: string): void {
  go(() => Taro.switchTab({ url }))
}

function liesBelow(url: string, same: Readonly<Record<string, string>>): boolean {
  const below: OpenedPage | undefined = Taro.getCurrentPages().slice(-2, -1)[0]
  // Browsers' routes begin with a slash, WeChat's don't.
  const isPage = below?.route?.replace(/^\//, '') === url.slice(1).split('?')[0]
  return isPage && Object.entries(same).every(([name, value]) => below?.options?.[name] === value)
}

let isUnderWay = false

/** Starts a navigation, and says why it fails. Taps meanwhile are ignored: the second of two opened the page twice. */
function go(navigate: () => Promise<unknown>): void {
  if (isUnderWay) return
  isUnderWay = true
  const going = async () => {
    try {
      await inTime(navigate())
    } finally {
      isUnderWay = false
    }
  }
  going().catch(tellWhyNotOpened)
}
