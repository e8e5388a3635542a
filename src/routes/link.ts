import { wellFormed } from '../phone/text'

type Params = Record<string, string | number>

/** A link into the app, for sharing and opening, e.g. `/pages/question/index?number=5`. */
export function link(page: string, params: Params = {}): string {
  const query = Object.entries(params).map(([key, value]) => `${key}=${encodeURIComponent(wellFormed(String(value)))}`)
  return `/${page}${query.length > 0 ? `?${query.join('&')}` : ''}`
}
