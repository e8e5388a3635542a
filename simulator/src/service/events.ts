import { pickerValue, type PickerRequest } from '../picker'
import type { PageEvent, ViewEvent } from '../view'
import type { AppService } from './app-service'
import type { SheetButton } from './chrome'
import type { PageRecord } from './page'

/** Handles view events in the service half. */
export function handleEvent(service: AppService, event: ViewEvent): void {
  if (event.kind === 'problem') return service.problems.add(event.source, event.message)
  if (event.kind === 'press') return press(service, event.name, event.value)
  const page = service.navigation.stack.find(({ id }) => id === event.page)
  if (!page) return
  if (event.kind === 'event') callHandler(service, page, event)
  else if (event.kind === 'picker') {
    askPicker(service, page, event.node, event.request).catch((error: unknown) => service.problems.add('view', error))
  } else openType(service, page, event.openType, event.target)
}

/** A part of the chrome was tapped: the back arrow, a tab, a button of a sheet. */
function press(service: AppService, name: string, value: number[] | undefined): void {
  const { dist, navigation, activity, problems } = service
  const [what = '', button = ''] = name.split('.')
  const leave = (route: 'navigateBack' | 'switchTab' | 'reLaunch', to = dist.entry) => {
    const gone = navigation.go(route, { url: `/${to}` })
    void activity.track(() => gone.catch((error: unknown) => problems.add('service', error)))
  }
  if (name === 'back') leave('navigateBack')
  else if (name === 'home') leave(dist.isTab(dist.entry) ? 'switchTab' : 'reLaunch')
  else if (what === 'tab') leave('switchTab', dist.app.tabBar?.list[Number(button)]?.pagePath)
  else service.chrome.answer(Number(what), { button: Number(button), value })
}

function callHandler({ world }: AppService, page: PageRecord, event: PageEvent & { kind: 'event' }): void {
  const { component, handler } = event
  const own = component === undefined ? page.method(handler) : world.components.get(component)?.methods?.[handler]
  if (typeof own !== 'function') {
    throw new Error(`${component ?? page.route} has no handler "${handler}" for ${event.event.type}`)
  }
  ;(own as (event: unknown) => unknown)(world.adopt(event.event))
}

/** The effect of a button's `open-type`; sharing is recorded as a call of `shareAppMessage`. */
function openType(service: AppService, page: PageRecord, type: string, target: unknown): void {
  if (type === 'openSetting') return service.record({ api: 'openSetting', options: {} })
  if (type !== 'share') throw new Error(`<button open-type="${type}"> is not simulated`)
  const shared = page.call('onShareAppMessage', service.world.adopt({ from: 'button', target }))
  service.record({ api: 'shareAppMessage', options: shared })
  const { title = service.chrome.state().bar?.title ?? '', path = page.route } = (shared ?? {}) as Partial<
    Record<string, string>
  >
  void service.chrome.ask({ kind: 'share', title: '发送给朋友', lines: [title, path], buttons: [{ text: '关闭' }] })
}

async function askPicker(service: AppService, page: PageRecord, node: string, picker: PickerRequest): Promise<void> {
  const buttons: SheetButton[] = [
    { text: '取消', tone: 'cancel' },
    { text: '确定', tone: 'primary' },
  ]
  const asked = service.chrome.ask({ kind: 'picker', title: '', lines: [], picker, buttons })
  const { button, value = picker.chosen } = await asked
  const [type, detail] = button === 1 ? ['change', { value: pickerValue(picker, value) }] : ['cancel', {}]
  await service.show(() => service.view.answerPicker(page.id, node, type, detail))
}
