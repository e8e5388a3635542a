import Taro, { useRouter } from '@tarojs/taro'

type Params = Record<string, string | number>

/** The parameters of the link that opened this page. They come from anywhere: treat them as untrusted text. */
export function useParams(): Partial<Record<string, string>> {
  return useRouter().params
}

/** A link into the app, for sharing and opening, e.g. `/pages/question/index?number=5`. */
export function link(page: string, params: Params = {}): string {
  const query = Object.entries(params).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `/${page}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/** Opens a page above this one. WeChat keeps at most ten: from there on the new one takes the place of the last. */
export function open(url: string): void {
  if (Taro.getCurrentPages().length < 10) void Taro.navigateTo({ url })
  else void Taro.redirectTo({ url })
}

/** Goes back to a page if it lies directly below this one, else puts it in this one's place. */
export function backTo(url: string): void {
  const below = Taro.getCurrentPages().slice(-2, -1)[0]?.route
  if (below !== undefined && url.split('?')[0] === `/${below}`) void Taro.navigateBack()
  else void Taro.redirectTo({ url })
}

/** Switches to a tab. */
export function openTab(url: string): void {
  void Taro.switchTab({ url })
}

export function setTitle(title: string): void {
  void Taro.setNavigationBarTitle({ title })
}
