type Container = Record<string, unknown>

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null

/** Applies what setData carries, as JSON. Its paths are like `root.cn.[0].v` (as Taro writes it) or `list[0].name`. */
export function applyData(data: object, json: string): void {
  for (const [path, value] of Object.entries(JSON.parse(json) as Container)) setPath(data as Container, path, value)
}

function setPath(data: Container, path: string, value: unknown): void {
  const keys = path.replace(/\.?\[(\d+)\]/g, '.$1').split('.')
  let at = data
  keys.slice(0, -1).forEach((key, i) => {
    const next = at[key]
    at = isContainer(next) ? next : ((at[key] = /^\d+$/.test(keys[i + 1] ?? '') ? [] : {}) as Container)
  })
  at[keys.at(-1) ?? path] = value
}
