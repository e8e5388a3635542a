import { pickerStart, pickerValue, type PickerRequest } from '../chrome/picker'
import type { ViewEvent } from '../view'
import type { AppService } from './app-service'

/** What happens in the service half when a person does something in the view. */
export function handleViewEvent(service: AppService, event: ViewEvent): void {
  if (event.kind === 'problem') return service.problems.add(event.source, event.message)
  if (event.kind === 'answer') return service.chrome.answer(event.sheet, event.answer)
  if (event.kind === 'navigation') return leave(service, event.to)
  if (event.kind === 'tab') return tapTab(service, event.index)
  if (event.kind === 'share') return void share(service, { from: 'menu' })
  const page = service.navigation.stack.find(({ id }) => id === event.page)
  if (!page) return
  if (event.kind === 'event') {
    const component = event.component === undefined ? undefined : service.definitions.components.get(event.component)
    const handler = component ? component.methods[event.handler] : page.method(event.handler)
    if (typeof handler !== 'function') {
      throw new Error(`${event.component ?? page.route} has no handler "${event.handler}" for ${event.event.type}`)
    }
    ;(handler as (event: unknown) => unknown)(service.adopt(event.event))
  } else if (event.kind === 'scroll') page.call('onPageScroll', { scrollTop: event.scrollTop })
  else if (event.kind === 'reachBottom') page.call('onReachBottom')
  else if (event.kind === 'picker') void askPicker(service, event.page, event.node, event.request)
  else if (event.openType === 'share') share(service, { from: 'button', target: event.target })
  else if (event.openType === 'openSetting') service.record({ api: 'openSetting', options: {} })
  else throw new Error(`<button open-type="${event.openType}"> is not simulated`)
}

/** Shares the page on top; what it shares is recorded as a call of `shareAppMessage`. */
export function share(service: AppService, origin: { from: string; target?: unknown }): unknown {
  const page = service.page()
  const ask = page.method('onShareAppMessage')
  if (!ask) return undefined
  const shared = ask(service.adopt(origin)) as { title?: string; path?: string } | undefined
  service.record({ api: 'shareAppMessage', options: shared })
  const lines = [shared?.title ?? service.chrome.state().bar.title, shared?.path ?? page.route]
  void service.chrome.ask({ kind: 'share', title: '发送给朋友', lines, buttons: [{ text: '关闭', answer: 'close' }] })
  return shared
}

function leave(service: AppService, to: 'back' | 'home'): void {
  const { entry } = service.dist
  const home = service.dist.isTab(entry) ? 'switchTab' : 'reLaunch'
  const gone = service.navigation.go(to === 'back' ? 'navigateBack' : home, { url: `/${entry}` })
  void service.activity.track(() => gone.catch((error: unknown) => service.problems.add('service', error)))
}

function tapTab(service: AppService, index: number): void {
  const tab = service.dist.app.tabBar?.list[index]
  if (!tab) throw new Error(`The tab bar has no tab ${index}`)
  void service.activity.track(async () => {
    await service.navigation.go('switchTab', { url: `/${tab.pagePath}` })
    service.guard(() => service.page().call('onTabItemTap', { index, pagePath: tab.pagePath, text: tab.text }))
  })
}

async function askPicker(service: AppService, page: number, node: string, request: PickerRequest): Promise<void> {
  const answer = await service.chrome.ask({
    kind: 'picker',
    title: request.title,
    lines: [],
    picker: request,
    buttons: [
      { text: '取消', answer: null, tone: 'cancel' },
      { text: '确定', answer: pickerStart(request), tone: 'primary' },
    ],
  })
  await service.activity.track(async () => {
    const [type, detail] = Array.isArray(answer)
      ? ['change', { value: pickerValue(request, answer as number[]) }]
      : ['cancel', {}]
    await service.view.answerPicker(page, node, type, detail)
  })
}
