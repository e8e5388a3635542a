import { ApiFailure } from '../answers'
import type { SheetButton } from '../chrome/state'
import { routes, type Route } from '../service/navigation'
import { textOf, type AsyncApi, type Implement } from './implementation'

const toastIcons = ['success', 'error', 'loading', 'none'] as const

/** Routes, and what WeChat draws: title, toast, modal, action sheet. */
export const userInterface: Implement = (service) => {
  const { chrome } = service
  const go = (route: Route): [Route, AsyncApi] => [route, (options) => service.navigation.go(route, options)]
  return {
    async: {
      ...Object.fromEntries(routes.map(go)),
      setNavigationBarTitle: ({ title }) => {
        service.page().title = textOf(title)
        service.showChrome()
      },
      showToast: ({ title, icon, mask, duration }) => {
        const known = toastIcons.find((one) => one === icon) ?? 'success'
        chrome.setToast({ title: textOf(title), icon: known, mask: mask === true }, Number(duration ?? 1500))
      },
      hideToast: () => chrome.setToast(null),
      showLoading: ({ title, mask }) => chrome.setToast({ title: textOf(title), icon: 'loading', mask: mask === true }),
      hideLoading: () => chrome.setToast(null),
      pageScrollTo: ({ scrollTop }) => service.view.scrollTo(service.page().id, Number(scrollTop ?? 0)),
      showModal: async ({ title, content, showCancel, confirmText, cancelText }) => {
        const confirm: SheetButton = { text: textOf(confirmText) || '确定', answer: true, tone: 'primary' }
        const cancel: SheetButton = { text: textOf(cancelText) || '取消', answer: false, tone: 'cancel' }
        const lines = [textOf(content)].filter(Boolean)
        const buttons = showCancel === false ? [confirm] : [cancel, confirm]
        const answer = await service.ask({ kind: 'modal', title: textOf(title), lines, buttons })
        return { confirm: answer === true, cancel: answer !== true }
      },
      showActionSheet: async ({ itemList, alertText }) => {
        const items = (Array.isArray(itemList) ? itemList : []).map((item, i) => ({ text: textOf(item), answer: i }))
        const buttons: SheetButton[] = [...items, { text: '取消', answer: null, tone: 'cancel' }]
        const answer = await service.ask({ kind: 'actions', title: textOf(alertText), lines: [], buttons })
        if (typeof answer !== 'number') throw new ApiFailure('showActionSheet:fail cancel')
        return { tapIndex: answer }
      },
    },
  }
}
