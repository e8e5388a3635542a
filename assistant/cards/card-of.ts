import type { PageLink } from '../shapes'
import type { Act } from './acts'
import type { CardDefinition, CardInstance, Host, TapEvent, ViewContext } from './host'
import { lettersOf } from './letters'
import { perform } from './perform'
import type { Room } from './stack'

declare const wx: Host

/** The narrowest card, where WeChat does not tell its size: of a screen of 320 px. */
const NARROWEST = 288

/**
 * A card for `Component`: it shows what fits of the function's result, and does what is tapped for.
 *
 * @param viewOf what is shown, as the component's template reads it
 */
export const cardOf = <Content extends { page: PageLink }>(
  viewOf: (content: Content, room: Room) => object,
): CardDefinition & ThisType<CardInstance> => ({
  data: { view: null },
  lifetimes: {
    created() {
      listen(this, viewOf)
    },
  },
  methods: {
    onTap(this: CardInstance, { currentTarget }: TapEvent<{ act: Act }>) {
      perform(currentTarget.dataset.act, this)
    },
  },
})

function listen<Content extends { page: PageLink }>(
  card: CardInstance,
  viewOf: (content: Content, room: Room) => object,
): void {
  const { NotificationType } = wx.modelContext
  const frame = wx.modelContext.getViewContext(card)
  let shown: Content | undefined
  let tooHigh = 0
  const draw = () => {
    const room = roomOf(frame)
    if (shown) card.setData({ view: viewOf(shown, { ...room, height: room.height - tooHigh }) })
  }
  frame.on(NotificationType.Result, ({ result }) => {
    // The schema in mcp.json is made from the type, and WeChat checks what a function returns by it.
    shown = result?.structuredContent as Content | undefined
    tooHigh = 0
    draw()
    if (shown) relate(frame, shown.page)
  })
  frame.on(NotificationType.Overflow, ({ overflowHeight = 0 }) => {
    tooHigh += overflowHeight
    if (overflowHeight > 0) draw()
  })
}

function roomOf(frame: ViewContext): Room {
  const { width, maxHeight } = frame.getDimensions()
  const known = width > 0 ? width : NARROWEST
  return { width: known, height: maxHeight > 0 ? maxHeight : known, letters: lettersOf(wx.getAppBaseInfo()) }
}

/** Lets the card's title lead to the same page as its button. */
function relate(frame: ViewContext, { url }: PageLink): void {
  const [path = '', query = ''] = url.split('?')
  // It is a way on besides the button: without it the card is whole.
  frame.setRelatedPage({ path: path.replace(/^\//, ''), query }).catch(() => undefined)
}
