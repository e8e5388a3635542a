import path from 'node:path'

export interface PageUrl {
  route: string
  query: Record<string, string>
}

/** Reads a page's address. WeChat hands query values over as they stand, still encoded. */
export function parseUrl(url: string, from = ''): PageUrl {
  const [address = '', search = ''] = url.split('?')
  const joined = address.startsWith('/') || from === '' ? address : path.posix.join(path.posix.dirname(from), address)
  const query: Record<string, string> = {}
  for (const pair of search.split('&').filter(Boolean)) {
    const [key = '', ...value] = pair.split('=')
    query[key] = value.join('=')
  }
  return { route: joined.replace(/^\//, '').replace(/\.html$/, ''), query }
}
