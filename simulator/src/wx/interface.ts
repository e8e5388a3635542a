import { ApiFailure } from '../answers'
import type { Route } from '../service/navigation'
import { textOf, type AsyncApi, type Implement, type Options } from './implementation'

const routes: Route[] = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack']
const toastIcons = ['success', 'error', 'loading', 'none'] as const

/** Routes, and what WeChat draws: bar, toast, modal, action sheet. */
export const userInterface: Implement = (service) => {
  const { chrome, activity } = service
  const changeBar = (change: Partial<ReturnType<typeof service.page>['bar']>) => {
    Object.assign(service.page().bar, change)
    service.showChrome()
  }
  const toast = (options: Options) => {
    const icon = toastIcons.find((known) => known === options['icon']) ?? 'success'
    chrome.setToast(
      { title: textOf(options['title']), icon, mask: options['mask'] === true },
      Number(options['duration'] ?? 1500),
    )
  }
  const go = (route: Route): [Route, AsyncApi] => [route, (options) => service.navigation.go(route, options)]
  return {
    async: {
      ...Object.fromEntries(routes.map(go)),
      setNavigationBarTitle: ({ title }) => changeBar({ title: textOf(title) }),
      setNavigationBarColor: ({ frontColor, backgroundColor }) =>
        changeBar({ text: frontColor === '#ffffff' ? 'white' : 'black', background: textOf(backgroundColor) }),
      showNavigationBarLoading: () => changeBar({ loading: true }),
      hideNavigationBarLoading: () => changeBar({ loading: false }),
      showToast: toast,
      hideToast: () => chrome.setToast(null),
      showLoading: ({ title, mask }) => chrome.setToast({ title: textOf(title), icon: 'loading', mask: mask === true }),
      hideLoading: () => chrome.setToast(null),
      pageScrollTo: ({ scrollTop }) => service.view.scrollTo(service.page().id, Number(scrollTop ?? 0)),
      showModal: async (options) => {
        const confirm = {
          text: textOf(options['confirmText']) || '确定',
          answer: true,
          tone: 'primary' as const,
          color: textOf(options['confirmColor']) || '#576b95',
        }
        const cancel = { text: textOf(options['cancelText']) || '取消', answer: false, tone: 'cancel' as const }
        const answer = await activity.awaitPerson(
          chrome.ask({
            kind: 'modal',
            title: textOf(options['title']),
            lines: [textOf(options['content'])].filter(Boolean),
            buttons: options['showCancel'] === false ? [confirm] : [cancel, confirm],
          }),
        )
        return { confirm: answer === true, cancel: answer !== true, content: null }
      },
      showActionSheet: async ({ itemList, alertText }) => {
        const items = Array.isArray(itemList) ? itemList.map(textOf) : []
        const buttons = items.map((text, i) => ({ text, answer: i }))
        const answer = await activity.awaitPerson(
          chrome.ask({
            kind: 'actions',
            title: textOf(alertText),
            lines: [],
            buttons: [...buttons, { text: '取消', answer: null, tone: 'cancel' }],
          }),
        )
        if (typeof answer !== 'number') throw new ApiFailure('showActionSheet:fail cancel')
        return { tapIndex: answer }
      },
    },
  }
}
