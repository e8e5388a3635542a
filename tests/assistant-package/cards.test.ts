import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { SKILL, WITH_ASSISTANT } from '../../assistant/make/paths'
import type { Contents } from '../../assistant/shapes'
import { closeBrowser, fail, openSkill, type Card } from '../../simulator/src'
import { office } from '../../src/model/handbook/office'
import { violations } from '../support/axe'
import { SAMPLES } from '../support/card-samples'
import { cardOf } from '../support/cards'
import { overflowing, tooSmall } from '../support/layout'
import { wechatCompilers } from '../support/wechat-compilers'

jest.setTimeout(60_000)

const PICTURES = path.join(__dirname, '..', '..', 'screenshots', 'cards')
const WITH_PICTURES = process.env.PICTURES === '1'

/** Pictures are of every phone; a theme changes colours only, so one width tells whether all can be read. */
const PHONES = [320, 375, 430].flatMap((width) =>
  (width === 375 || WITH_PICTURES ? (['light', 'dark'] as const) : (['light'] as const)).flatMap((theme) =>
    [17, 23.8].map((fontSize) => ({ width, theme, fontSize })),
  ),
)

beforeAll(() => {
  if (WITH_PICTURES) mkdirSync(PICTURES, { recursive: true })
})

afterAll(() => closeBrowser())

describe.each(PHONES)('on a screen of $width px, $theme, letters of $fontSize px, the card of', (device) => {
  it.each(SAMPLES)('$state can be read and tapped', async ({ state, name, content }) => {
    const card = await cardOf(name, content, { device })
    const { width, theme, fontSize } = device
    const picture = `${[name, state.replace(/\W+/g, '-'), width, theme, fontSize].join('-')}.png`
    if (WITH_PICTURES) await card.screenshot(path.join(PICTURES, picture))
    await expectWithinItsRoom(card, width)
    expect(await overflowing(card.tab)).toEqual([])
    expect(await tooSmall(card.tab)).toEqual([])
    expect(await card.count({ role: 'heading' })).toBe(1)
    if (width === 375)
      expect(await violations(card.tab, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })).toEqual([])
    await card.close()
  })
})

/** WeChat gives a card between a quarter and the whole of its width as height, and cuts off what is higher. */
async function expectWithinItsRoom(card: Card, screen: number) {
  const { width, height, content, overflows } = await card.size()
  expect(width).toBe(screen - 32)
  expect(height).toBeGreaterThan(width / 4)
  expect(content).toBeLessThanOrEqual(width)
  expect(overflows).toBe(0)
}

describe('a tap on a card', () => {
  const sampleOf = (state: string) => {
    const sample = SAMPLES.find((each) => each.state === state)
    if (!sample) throw new Error(`no sample is called ${state}`)
    return sample
  }
  const shown = (state: string, options: Parameters<typeof cardOf>[2] = {}) => {
    const { name, content } = sampleOf(state)
    return cardOf(name, content, options)
  }

  it('calls the office', async () => {
    const card = await shown('an answer whose next step is the office')
    await card.tap({ name: `拨打电话：学位办，${office.phone}` })
    expect(await card.calls('makePhoneCall')).toEqual([
      { api: 'makePhoneCall', options: { phoneNumber: office.phone } },
    ])
    await card.close()
  })

  it('tells the number where the phone cannot dial', async () => {
    const card = await shown('the office', { wx: { makePhoneCall: fail('makePhoneCall:fail not supported') } })
    await card.tap({ text: '拨打电话' })
    expect(await card.calls('showToast')).toEqual([
      { api: 'showToast', options: { title: `没能打开拨号，请拨${office.phone}`, icon: 'none' } },
    ])
    await card.close()
  })

  it('opens the map at the campus', async () => {
    const card = await shown('the office')
    await card.tap({ text: '打开地图' })
    const { latitude, longitude, title } = office.location
    expect(await card.calls('openLocation')).toEqual([
      {
        api: 'openLocation',
        options: { latitude, longitude, name: title, address: office.address, scale: 16 },
      },
    ])
    await card.close()
  })

  it.each([
    ['an answer whose next step is the office', '看全文', '/pages/question/index?number=6&part=lost'],
    [
      'a date that is certain',
      '看依据',
      '/pages/deadlines/rule/index?rule=military-return&status=enrolled&discharged=2026-09-01',
    ],
    [
      'an outcome that leads to a page',
      '看图解：注册学信网账号，查看学籍',
      '/pages/guides/walk/guide/index?guide=register-and-check-enrolment',
    ],
  ])('opens the page of %s as a half screen', async (state, text, url) => {
    const card = await shown(state)
    await card.tap({ text })
    expect(await card.calls('openDetailPage')).toEqual([{ api: 'openDetailPage', options: { url } }])
    await card.close()
  })

  it('goes nowhere until then: the title of the card leads to the same page', async () => {
    const card = await shown('an answer whose next step is the office')
    expect(await card.calls()).toEqual([
      { api: 'setRelatedPage', options: { path: 'pages/question/index', query: 'number=6&part=lost' } },
    ])
    await card.close()
  })

  it('on an answer goes on with the diagnosis, up to an outcome', async () => {
    const skill = openSkill(WITH_ASSISTANT, SKILL)
    const ask = async (name: string, input: object) => {
      const answer = (await skill.call(name, input)) as { structuredContent: Contents['diagnose'] }
      return answer.structuredContent
    }
    let content = await ask('diagnose', {})
    for (const label of ['证书丢了或坏了，或还没拿到', '学历证书（毕业证书等）丢了或坏了']) {
      const card = await cardOf('diagnose', content)
      await card.tap({ name: `选择：${label}` })
      const [message] = await card.calls('sendFollowUpMessage')
      const [said, call] = (message?.options as { content: [{ text: string }, { data: Call }] }).content
      expect(said.text).toBe(label)
      content = await ask(call.data.name, call.data.arguments)
      await card.close()
    }
    expect(content).toMatchObject({ state: 'outcome', title: '申请学历证明书' })
  })
})

interface Call {
  name: string
  arguments: object
}

const compilers = wechatCompilers()
const testWhereTheyRun = compilers ? it : it.skip

testWhereTheyRun("WeChat's own compilers take the templates and the styles of the cards", () => {
  expect(compilers?.faults(path.join(WITH_ASSISTANT, SKILL))).toBe('')
})
