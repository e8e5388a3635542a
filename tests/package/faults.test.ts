import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { office } from '@/model/handbook/office'
import guides from '@/generated/guides.json'
import { absent, fail, never, ok, simulate } from '../../simulator/src'
import { DIST, LINKS } from '../../measures/links'

jest.setTimeout(60_000)

/** One link to each page. */
const PAGES = [...new Map(LINKS.map((link) => [link.split('?')[0], link])).values()]

describe('no page is blank', () => {
  it.each([
    ['WeChat does not tell about itself', { getAppBaseInfo: fail('getAppBaseInfo:fail') }],
    ['WeChat tells nothing about itself', { getAppBaseInfo: ok(null) }],
    ['WeChat cannot tell about itself', { getAppBaseInfo: absent() }],
    [
      'WeChat does not tell about the phone',
      { getAppBaseInfo: ok({ fontSizeSetting: 20 }), getDeviceInfo: fail('getDeviceInfo:fail') },
    ],
    ['WeChat tells nonsense about its letters', { getAppBaseInfo: ok({ fontSizeScaleFactor: 'abc' }) }],
  ])('where %s', async (_, wx) => {
    const sim = await simulate({ dist: DIST, wx })
    for (const link of LINKS) {
      await sim.open(link)
      expect(await sim.text()).not.toMatch(/^\s*$|这一页出错了/)
    }
    expect(JSON.stringify(sim.setData)).not.toContain('NaN')
    await sim.close()
  })

  describe('where a fault keeps it from being drawn', () => {
    let dist: string
    const broken = { dist: '', device: { fontSize: 23.8 } }

    beforeAll(() => {
      dist = fs.mkdtempSync(path.join(os.tmpdir(), 'faulty-'))
      fs.cpSync(DIST, dist, { recursive: true })
      const file = path.join(dist, 'common.js')
      const source = fs.readFileSync(file, 'utf8')
      expect(source).toContain('"--font-scale":')
      fs.writeFileSync(file, source.replace('"--font-scale":', '"--font-scale":(()=>{throw Error("broken")})()+'))
      broken.dist = dist
    })

    afterAll(() => {
      fs.rmSync(dist, { recursive: true })
    })

    it.each(PAGES)('%s shows the office, and leads home', async (link) => {
      const sim = await simulate(broken)
      await sim.open(link)
      expect(await sim.text()).toContain('这一页出错了')
      expect(await sim.text()).toContain(office.phone)
      await sim.tap('拨打电话')
      expect(sim.sheet()?.kind).toBe('call')
      await sim.tap('取消')
      await sim.tap('回首页')
      expect(sim.page().route).toBe('pages/home/index')
      await expect(sim.close()).rejects.toThrow('broken')
    })
  })
})

describe('in Moments, a guide says why it does not lead to its overview', () => {
  const FIRST = 'pages/guides/walk/step/index?guide=register-and-check-enrolment&step=follow'
  const guide = guides.find(({ id }) => id === 'register-and-check-enrolment')

  it.each([
    ['the first step', FIRST, ['全部步骤']],
    ['the end', FIRST.replace('follow', guide?.steps.at(-1)?.id ?? ''), ['走完了', '全部步骤']],
  ])('from %s', async (_, link, taps) => {
    const sim = await simulate({ dist: DIST, scene: 1154 })
    await sim.open(link)
    for (const button of taps) await sim.tap(button)
    expect(sim.toast()?.title).toBe('这里打不开，请先进入小程序')
    await sim.close()
  })
})

describe('no rejection is left alone', () => {
  it('when a page cannot scroll', async () => {
    const sim = await simulate({ dist: DIST, wx: { pageScrollTo: fail('pageScrollTo:fail') } })
    await sim.open('pages/guides/walk/step/index?guide=register-and-check-enrolment&step=follow')
    await sim.tap(/下一步/)
    expect(sim.calls('pageScrollTo')).toHaveLength(1)
    await sim.close()
  })

  it.each([
    ['say why a page does not open', { scene: 1154, wx: { showToast: fail('showToast:fail') } }],
    ['ask what to do without a network', { network: false, wx: { showModal: fail('showModal:fail') } }],
  ])('when WeChat cannot %s', async (_, phone) => {
    const sim = await simulate({ dist: DIST, ...phone })
    await sim.open()
    await sim.tap({ role: 'button', text: /搜一搜/ })
    expect([...sim.calls('showToast'), ...sim.calls('showModal')].length).toBeGreaterThan(0)
    await sim.close()
  })
})

describe('on Windows, the text to copy comes at once', () => {
  const phone = () =>
    simulate({
      dist: DIST,
      wx: {
        getDeviceInfo: ok({ platform: 'windows' }),
        // Absent or never heard of again: what Windows does is not to matter.
        makePhoneCall: never(),
        openLocation: never(),
        addPhoneContact: never(),
        addPhoneCalendar: absent(),
      },
    })

  it.each([
    ['拨打电话', '复制号码', office.phone],
    ['开始导航', '复制地址', office.address],
    ['存入通讯录', '复制号码', office.phone],
  ])('for %s', async (button, copy, text) => {
    const sim = await phone()
    await sim.open('pages/office/index')
    await sim.tap(button)
    await sim.tap({ role: 'button', text: copy, nth: copy === '复制地址' ? 1 : 0 })
    expect(sim.clipboard).toContain(text)
    await sim.close()
  })

  it('for the calendar', async () => {
    const sim = await phone()
    await sim.open('pages/deadlines/rule/index?rule=diploma&issued=2049-06-30')
    await sim.tap({ role: 'button', name: /加到日历/, nth: 0 })
    await sim.tap('复制日期和说明')
    expect(sim.clipboard).toContain('2049')
    await sim.close()
  })
})
