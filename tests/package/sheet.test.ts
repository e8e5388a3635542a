import { closeBrowser, fail, simulate, type Simulation } from '../../simulator/src'
import { DIST } from '../../measures/links'

jest.setTimeout(60_000)

const DENIED = { addPhoneContact: fail('addPhoneContact:fail auth deny') }

afterAll(() => closeBrowser())

async function withSheet(device: { width?: number; fontSize?: number }): Promise<Simulation> {
  const sim = await simulate({ dist: DIST, view: 'browser', device, wx: DENIED })
  await sim.open('pages/office/index')
  await sim.tap('存入通讯录')
  return sim
}

describe('a sheet that holds more than the screen', () => {
  it('leaves some of its backdrop to tap, and scrolls to its last button', async () => {
    const sim = await withSheet({ width: 320, fontSize: 23.8 })
    const seen = await sim.frame().evaluate(() => {
      const box = document.querySelector('.sheet-box')!
      const hidden = box.scrollHeight - box.clientHeight
      box.scrollTo(0, box.scrollHeight)
      const last = [...box.querySelectorAll('[role=button]')].at(-1)!
      return {
        shade: box.getBoundingClientRect().top,
        hidden,
        lastEnds: last.getBoundingClientRect().bottom,
        screen: window.innerHeight,
      }
    })
    expect(seen.shade).toBeGreaterThanOrEqual(44)
    expect(seen.hidden).toBeGreaterThan(0)
    expect(seen.lastEnds).toBeLessThanOrEqual(seen.screen)
    await sim.tap('关闭')
    expect(await sim.count({ class: 'sheet-box' })).toBe(0)
    await sim.close()
  })
})

describe('the animation of a sheet', () => {
  it.each([
    { wish: 'no-preference', seconds: '0.2s' },
    { wish: 'reduce', seconds: '0.001s' },
  ] as const)('in and out takes $seconds for readers with the wish $wish', async ({ wish, seconds }) => {
    const sim = await withSheet({})
    const frame = sim.frame()
    await frame.page().emulateMedia({ reducedMotion: wish })
    const moves = await frame.evaluate(() => {
      const shade = document.querySelector('.nut-overlay')!
      const box = document.querySelector('.sheet-box')!
      return ['enter', 'exit'].map((way) => {
        shade.className = `nut-overlay nut-overlay-slide-${way}-active`
        return [shade, box].map((part) => {
          const { animationName, animationDuration } = getComputedStyle(part)
          return `${animationName} ${animationDuration}`
        })
      })
    })
    expect(moves).toEqual([
      [`nut-fade-in ${seconds}`, `sheet-in ${seconds}`],
      [`nut-fade-out ${seconds}`, `sheet-out ${seconds}`],
    ])
    await frame.page().emulateMedia({ reducedMotion: null })
    await sim.close()
  })
})
