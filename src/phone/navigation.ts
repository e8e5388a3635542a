import Taro, { useRouter } from '@tarojs/taro'
import { tellWhyNotOpened } from './not-opened'

interface OpenedPage {
  route?: string
  options?: Record<string, unknown>
}

type Params = Record<string, string | number>

/** The parameters of the link that opened this page. Treat them as untrusted text. */
export function useParams(): Partial<Record<string, string>> {
  const { params } = useRouter()
  return Object.fromEntries(Object.entries(params).map(([name, text]) => [name, decode(text ?? '')]))
}

/** WeChat passes the parameters of a link undecoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A link into the app, for sharing and opening, e.g. `/pages/question/index?number=5`. */
export function link(page: string, params: Params = {}): string {
  const query = Object.entries(params).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `/${page}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/** Opens a page on top of this one. WeChat keeps at most ten; beyond that the new page replaces the current one. */
export function open(url: string): void {
  const opening = Taro.getCurrentPages().length < 10 ? Taro.navigateTo({ url }) : Taro.redirectTo({ url })
  opening.catch(tellWhyNotOpened)
}

/**
 * Goes back to a page if it is directly below this one, otherwise replaces this page with it.
 *
 * @param same the parameters that identify the page
 */
export function backTo(url: string, same: Readonly<Record<string, string>>): void {
  const below: OpenedPage | undefined = Taro.getCurrentPages().slice(-2, -1)[0]
  // Routes start with a slash in browsers but not in WeChat.
  const isPage = below?.route?.replace(/^\//, '') === url.slice(1).split('?')[0]
  const isSame = Object.entries(same).every(([name, value]) => below?.options?.[name] === value)
  if (isPage && isSame) void Taro.navigateBack()
  else void Taro.redirectTo({ url })
}

/** Switches to a tab. */
export function openTab(url: string): void {
  Taro.switchTab({ url }).catch(tellWhyNotOpened)
}
