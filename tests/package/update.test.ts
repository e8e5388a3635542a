import { absent, closeBrowser, fail, simulate } from '../../simulator/src'
import { DIST, LINKS } from '../../measures/links'

jest.setTimeout(60_000)

afterAll(() => closeBrowser())

const STRIP = { role: 'button', text: '有新内容，点这里更新' }

describe('WeChat is asked for a newer release', () => {
  it.each(LINKS.slice(0, 3))('once per cold start, also at %s', async (link) => {
    const sim = await simulate({ dist: DIST })
    await sim.open(link)
    await sim.open()
    expect(sim.calls('getUpdateManager')).toHaveLength(1)
    await sim.close()
  })

  it.each([
    ['absent', absent()],
    ['failing', fail('getUpdateManager:fail')],
  ])('and nothing is lost where that is %s', async (_, answer) => {
    const sim = await simulate({ dist: DIST, wx: { getUpdateManager: answer } })
    await sim.open()
    await sim.updateReady()
    expect(await sim.count(STRIP)).toBe(0)
    await sim.close()
  })
})

describe.each(['tree', 'browser'] as const)('in the %s, a newer release', (view) => {
  it('is offered on the first screen, and taken by a tap', async () => {
    const sim = await simulate({ dist: DIST, view })
    await sim.open()
    expect(await sim.count(STRIP)).toBe(0)
    const before = sim.setData.length
    await sim.updateReady()
    // The page itself is not sent again.
    expect(sim.setData.slice(before).reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(400)
    expect(sim.calls('UpdateManager.applyUpdate')).toHaveLength(0)
    await sim.tap(STRIP)
    expect(sim.calls('UpdateManager.applyUpdate')).toHaveLength(1)
    await sim.close()
  })

  it('that comes while a question is read waits on the first screen', async () => {
    const sim = await simulate({ dist: DIST, view })
    await sim.open()
    await sim.tap({ role: 'button', text: /参军入伍，学籍怎么办/ })
    await sim.updateReady()
    expect(await sim.count(STRIP)).toBe(0)
    await sim.back()
    expect(await sim.count(STRIP)).toBe(1)
    await sim.close()
  })
})

it('a newer release moves nothing that is being read, and hides nothing for good', async () => {
  const sim = await simulate({ dist: DIST, view: 'browser', device: { width: 320, fontSize: 23.8 } })
  await sim.open()
  await sim.frame().evaluate(() => window.scrollTo(0, 500))
  const places = () =>
    sim
      .frame()
      .evaluate(() => [...document.querySelectorAll('[role=heading]')].map((each) => each.getBoundingClientRect().top))
  const before = await places()
  expect(before.length).toBeGreaterThan(3)
  await sim.updateReady()
  expect(await places()).toEqual(before)

  await sim.frame().evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  const [last, strip] = await sim.frame().evaluate(() => {
    const bottoms = [...document.querySelectorAll('[role=button]:not(.update-strip)')].map(
      (each) => each.getBoundingClientRect().bottom,
    )
    return [Math.max(...bottoms), document.querySelector('.update-strip')?.getBoundingClientRect().top]
  })
  expect(last).toBeLessThanOrEqual(strip ?? 0)
  await sim.close()
})
