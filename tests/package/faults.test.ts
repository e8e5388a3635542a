import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { absent, fail, ok, simulate } from '../../simulator/src'
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
      expect(await sim.text()).toContain('0431-85583206')
      await sim.tap('拨打电话')
      expect(sim.sheet()?.kind).toBe('call')
      await sim.tap('取消')
      await sim.tap('回首页')
      expect(sim.page().route).toBe('pages/home/index')
      await expect(sim.close()).rejects.toThrow('broken')
    })
  })
})
