type Container = Record<string, unknown>

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null

/** Sets what setData's path names: `root.cn.[0].v` (as Taro writes it) or `list[0].name`. */
export function setPath(data: Container, path: string, value: unknown): void {
  const keys = path.replace(/\.?\[(\d+)\]/g, '.$1').split('.')
  let at = data
  keys.slice(0, -1).forEach((key, i) => {
    let next = at[key]
    if (!isContainer(next)) {
      next = /^\d+$/.test(keys[i + 1] ?? '') ? [] : {}
      at[key] = next
    }
    at = next as Container
  })
  at[keys.at(-1) ?? path] = value
}
