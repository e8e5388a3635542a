import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { closeBrowser, simulate, type Simulation } from '../../simulator/src'
import { violations } from '../support/axe'
import { DIST, LINKS, STEP_LINKS } from '../support/package'

const SCREENSHOTS = path.join(__dirname, '..', '..', 'screenshots', 'package')
// Landmarks are a matter of whole web pages, which a mini program's are not.
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }

/** What a phone may be: WeChat's largest letters on the narrowest screen are the hardest. */
const PHONES = [
  { width: 320, theme: 'light', fontSize: 23.8 },
  { width: 375, theme: 'dark', fontSize: 17 },
  { width: 375, theme: 'light', fontSize: 17 },
  { width: 430, theme: 'light', fontSize: 23.8 },
] as const

jest.setTimeout(60_000)

beforeAll(() => {
  mkdirSync(SCREENSHOTS, { recursive: true })
})

afterAll(() => closeBrowser())

describe.each(PHONES)('on a screen of $width px, $theme, letters of $fontSize px', (device) => {
  let sim: Simulation

  beforeAll(async () => {
    sim = await simulate({ dist: DIST, view: 'browser', device })
  })

  afterAll(() => sim.close())

  // The steps of guides differ in their drawings only: the hardest phone tries them all, the others when asked to.
  const links = device.width === 320 || process.env.EVERY_STEP === '1' ? [...LINKS, ...STEP_LINKS] : LINKS

  it.each(links)('%s can be read and tapped', async (link) => {
    await sim.open(link)
    const name = link.replace(/^(pages|packages)\//, '').replace(/[^\w=-]+/g, '_')
    const look = [name, device.width, device.theme, device.fontSize].join('-')
    await sim.screenshot(path.join(SCREENSHOTS, `${look}.png`))

    expect(await overflowing(sim)).toEqual([])
    expect(await tooSmall(sim)).toEqual([])
    // Contrast and roles are the same on every width.
    if (device.width === 375) expect(await violations(sim.frame(), RULES)).toEqual([])
    sim.assertClean()
  })
})

/** Parts that reach over the side of the screen, or whose text is cut off. */
function overflowing(sim: Simulation): Promise<string[]> {
  return sim.frame().evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((part) => {
        const { left, right, width } = part.getBoundingClientRect()
        const clips = getComputedStyle(part).overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1
        return width > 0 && (left < -1 || right > window.innerWidth + 1 || clips)
      })
      .map((part) => `${part.className}: ${(part.textContent ?? '').slice(0, 30)}`),
  )
}

/** Things to tap that a thumb would miss: WeChat asks for 20 px, we for 44. */
function tooSmall(sim: Simulation): Promise<string[]> {
  return sim.frame().evaluate(() =>
    [...document.body.querySelectorAll('[role=button]')]
      .filter((part) => {
        const { width, height } = part.getBoundingClientRect()
        const inText = getComputedStyle(part).display === 'inline'
        return height > 0 && (height < 43.5 || (!inText && width < 43.5))
      })
      .map((part) => `${part.className}: ${(part.textContent ?? '').slice(0, 30)}`),
  )
}
