import type { Act } from './acts'
import type { CardInstance, Host } from './host'

declare const wx: Host

/** Zoom of the map that shows the campus with the streets around it. */
const SCALE = 16

/** Does what was tapped for; where WeChat refuses, says what else to do. */
export function perform(act: Act, card: CardInstance): void {
  switch (act.kind) {
    case 'call':
      wx.makePhoneCall({ phoneNumber: act.phone, fail: instead(`没能打开拨号，请拨${act.phone}`) })
      return
    case 'map':
      wx.openLocation({ ...act.place, scale: SCALE, fail: instead('没能打开地图，请看卡片上的地址') })
      return
    case 'page':
      wx.modelContext
        .getViewContext(card)
        .openDetailPage({ url: act.url })
        .catch(instead('没能打开，请从卡片右上角进入小程序'))
      return
    case 'say':
      wx.modelContext
        .getContext(card)
        .sendFollowUpMessage({
          content: [
            { type: 'text', text: act.message },
            { type: 'api/call', data: act.call },
          ],
        })
        .catch(instead(`没能发出，请直接说：${act.message}`))
  }
}

/** The reader's own change of mind, and a second tap while the first is being done, need no word. */
const NO_WORD = /cancel|throttled|too soon/

const instead = (title: string) => (failure: { errMsg?: string }) => {
  if (!NO_WORD.test(failure.errMsg ?? '')) wx.showToast({ title, icon: 'none' })
}
