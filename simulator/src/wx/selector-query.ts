import type { AppService } from '../service/app-service'
import type { NodeQuery } from '../view'

type Callback = (result: unknown) => void

/** wx.createSelectorQuery, answered by the view. */
export function createSelectorQuery(service: AppService): unknown {
  const queries: (NodeQuery & { done?: Callback })[] = []
  const query = {
    in: () => query,
    select: (selector: string) => node(selector, false),
    selectAll: (selector: string) => node(selector, true),
    selectViewport: () => node('viewport', false),
    exec: (done?: Callback) => {
      void service.activity.track(async () => {
        const asked = queries.map(({ selector, all }) => ({ selector, all }))
        const results = service.adopt(await service.view.query(service.page().id, asked))
        queries.forEach(({ done: one }, i) => one && service.guard(() => one(results[i])))
        if (done) service.guard(() => done(results))
      })
      return query
    },
  }
  const node = (selector: string, all: boolean) => {
    const ask = (done?: Callback) => {
      queries.push({ selector, all, ...(done ? { done } : {}) })
      return query
    }
    return { boundingClientRect: ask, scrollOffset: ask, fields: (_fields: unknown, done?: Callback) => ask(done) }
  }
  return query
}
