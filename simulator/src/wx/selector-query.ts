import type { AppService } from '../service/app-service'
import type { Selection } from '../view'

type Callback = (result: unknown) => void

/** Supported options of `fields`; there is no canvas and no context. */
const FIELDS = ['id', 'dataset', 'rect', 'size', 'scrollOffset', 'properties', 'computedStyle']

/** `wx.createSelectorQuery()`: asks the view about the page on top, or about the page given to `in`. */
export function createSelectorQuery(service: AppService): object {
  const asked: Selection[] = []
  const callbacks: (Callback | undefined)[] = []
  let page = service.page()

  const ask = (target: Pick<Selection, 'selector' | 'all'>, fields: Partial<Selection>, callback?: Callback) => {
    for (const name of Object.keys(fields)) {
      if (!FIELDS.includes(name)) service.problems.add('service', `a selector query's ${name} is not simulated`)
    }
    asked.push({ ...target, ...fields })
    callbacks.push(callback)
    return query
  }
  const nodes = (target: Pick<Selection, 'selector' | 'all'>) => ({
    boundingClientRect: (callback?: Callback) =>
      ask(target, { id: true, dataset: true, rect: true, size: true }, callback),
    scrollOffset: (callback?: Callback) => ask(target, { id: true, dataset: true, scrollOffset: true }, callback),
    fields: (fields: Partial<Selection>, callback?: Callback) => ask(target, plain(fields), callback),
    node: (callback?: Callback) => ask(target, { node: true } as object, callback),
    context: (callback?: Callback) => ask(target, { context: true } as object, callback),
  })
  const query = {
    in(owner: unknown) {
      const found = service.navigation.stack.find(({ instance }) => instance === owner)
      if (found) page = found
      else service.problems.add('service', 'a selector query in a component is not simulated: give it a page')
      return query
    },
    select: (selector: string) => nodes({ selector, all: false }),
    selectAll: (selector: string) => nodes({ selector, all: true }),
    selectViewport: () => nodes({ all: false }),
    exec(done?: Callback) {
      const [selections, hearers] = [[...asked], [...callbacks]]
      void service.activity.track(async () => {
        let results: unknown[] = selections.map(() => null)
        // After all pending setData.
        await service.show(async () => {
          if (!page.closed) results = await service.view.select(page.id, selections)
        })
        for (const [i, hear] of hearers.entries()) service.guard(() => hear?.(service.world.adopt(results[i])))
        service.guard(() => done?.(service.world.adopt(results)))
      })
      return query
    },
  }
  return query
}

/** Only the requested options: false counts as absent. */
const plain = (fields: Partial<Selection>): Partial<Selection> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => Boolean(value)))
