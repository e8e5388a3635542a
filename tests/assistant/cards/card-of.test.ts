import type { Act } from '../../../assistant/cards/acts'
import { cardOf } from '../../../assistant/cards/card-of'
import type { CardEvent, CardInstance } from '../../../assistant/cards/host'
import type { Room } from '../../../assistant/cards/stack'

const PAGE = { label: '看全文', url: '/pages/question/index?number=6&part=lost' }

const sendFollowUpMessage = jest.fn()
const openDetailPage = jest.fn()
const setRelatedPage = jest.fn()
const makePhoneCall = jest.fn()
const openLocation = jest.fn()
const showToast = jest.fn()
const getDimensions = jest.fn()
const heard = new Map<string, (event: CardEvent) => void>()

const wx = {
  getAppBaseInfo: () => ({ fontSizeSetting: 23.8 }),
  ...{ makePhoneCall, openLocation, showToast },
  modelContext: {
    NotificationType: { Result: 'result', Overflow: 'overflow' },
    getContext: () => ({ sendFollowUpMessage }),
    getViewContext: () => ({
      on: (type: string, hear: (event: CardEvent) => void) => void heard.set(type, hear),
      ...{ getDimensions, openDetailPage, setRelatedPage },
    }),
  },
}

const shown: { room: Room }[] = []
const card: CardInstance = { setData: ({ view }) => void shown.push(view as { room: Room }) }
const definition = cardOf((content: { page: typeof PAGE }, room) => ({ content, room }))

beforeEach(() => {
  jest.resetAllMocks()
  shown.length = 0
  Object.assign(globalThis, { wx })
  getDimensions.mockReturnValue({ width: 343, minHeight: 86, maxHeight: 343 })
  for (const answer of [sendFollowUpMessage, openDetailPage, setRelatedPage]) answer.mockResolvedValue({})
  definition.lifetimes.created.call(card)
})

const result = () => heard.get('result')?.({ result: { structuredContent: { page: PAGE } } })

function tap(act: Act) {
  const [onTap] = Object.values(definition.methods)
  onTap?.call(card, { currentTarget: { dataset: { act } as never } })
  return new Promise(setImmediate)
}

describe('a card', () => {
  it('shows what the function returned, in the room and the letters that WeChat tells', () => {
    result()
    expect(shown).toEqual([{ content: { page: PAGE }, room: { width: 343, height: 343, letters: 'largest' } }])
  })

  it('takes the narrowest screen for granted where WeChat tells no size', () => {
    getDimensions.mockReturnValue({ width: 0, minHeight: 0, maxHeight: 0 })
    result()
    expect(shown[0]?.room).toMatchObject({ width: 288, height: 288 })
  })

  it('shows less when WeChat finds it too high, and all again of the next result', () => {
    result()
    heard.get('overflow')?.({ overflowHeight: 30 })
    heard.get('overflow')?.({ overflowHeight: 5 })
    heard.get('overflow')?.({ overflowHeight: 0 })
    result()
    expect(shown.map(({ room }) => room.height)).toEqual([343, 313, 308, 343])
  })

  it('shows nothing where the function returned nothing', () => {
    heard.get('result')?.({ result: {} })
    heard.get('overflow')?.({ overflowHeight: 30 })
    expect(shown).toEqual([])
  })

  it('lets its title lead to its page', () => {
    result()
    expect(setRelatedPage).toHaveBeenCalledWith({ path: 'pages/question/index', query: 'number=6&part=lost' })
  })
})

describe('a tap', () => {
  const place = { latitude: 43.8, longitude: 125.3, name: '东校区', address: '卫星路' }
  const call: Act = { kind: 'call', phone: '0431-85583206' }
  const say: Act = { kind: 'say', message: '两样都改了', call: { name: 'diagnose', arguments: { answers: ['both'] } } }
  const page: Act = { kind: 'page', url: PAGE.url }

  it('calls the office', async () => {
    await tap(call)
    expect(makePhoneCall).toHaveBeenCalledWith(expect.objectContaining({ phoneNumber: '0431-85583206' }))
  })

  it('opens the map', async () => {
    await tap({ kind: 'map', place })
    expect(openLocation).toHaveBeenCalledWith(expect.objectContaining({ ...place, scale: 16 }))
  })

  it('opens a page as a half screen', async () => {
    await tap(page)
    expect(openDetailPage).toHaveBeenCalledWith({ url: PAGE.url })
  })

  it("sends the reader's words, and the function that answers them", async () => {
    await tap(say)
    expect(sendFollowUpMessage).toHaveBeenCalledWith({
      content: [
        { type: 'text', text: '两样都改了' },
        { type: 'api/call', data: { name: 'diagnose', arguments: { answers: ['both'] } } },
      ],
    })
  })

  it.each<[string, Act, () => void, string]>([
    [
      'the number where the phone cannot dial',
      call,
      () => makePhoneCall.mockImplementation(failing('makePhoneCall:fail not supported')),
      '没能打开拨号，请拨0431-85583206',
    ],
    [
      'to read the address where there is no map',
      { kind: 'map', place },
      () => openLocation.mockImplementation(failing('openLocation:fail')),
      '没能打开地图，请看卡片上的地址',
    ],
    [
      'the other way to the page',
      page,
      () => openDetailPage.mockRejectedValue({ errMsg: 'openDetailPage:fail' }),
      '没能打开，请从卡片右上角进入小程序',
    ],
    [
      'what to say oneself',
      say,
      () => sendFollowUpMessage.mockRejectedValue({ errMsg: 'sendFollowUpMessage:fail' }),
      '没能发出，请直接说：两样都改了',
    ],
  ])('tells %s', async (_what, act, refuse, title) => {
    refuse()
    await tap(act)
    expect(showToast).toHaveBeenCalledWith({ title, icon: 'none' })
  })

  it.each<[string, Act, () => void]>([
    ['a call that the reader has cancelled', call, () => makePhoneCall.mockImplementation(failing('fail cancel'))],
    [
      'a second tap',
      page,
      () => openDetailPage.mockRejectedValue({ errMsg: 'fail too soon since last openDetailPage' }),
    ],
    ['a message sent twice', say, () => sendFollowUpMessage.mockRejectedValue({ errMsg: 'fail throttled' })],
  ])('says nothing of %s', async (_what, act, refuse) => {
    refuse()
    await tap(act)
    expect(showToast).not.toHaveBeenCalled()
  })
})

const failing = (errMsg: string) => (options: { fail: (failure: { errMsg: string }) => void }) =>
  options.fail({ errMsg })
