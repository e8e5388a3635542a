import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { closeBrowser, fail, simulate, type Simulation } from '../../simulator/src'
import { violations } from './axe'
import { DIST, LINKS, STEP_LINKS } from '../../measures/links'
import { overflowing, tooSmall } from './layout'

const SCREENSHOTS = path.join(__dirname, '..', '..', 'screenshots', 'package')
// Landmarks apply to whole web pages, not to mini program pages.
const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
  // WeChat's own green button, drawn as the reader will meet it.
  exclude: ['.part-follow'],
  // A scroll-view can't take the focus in WeChat, which has no keyboard to scroll it with.
  rules: { 'scrollable-region-focusable': { enabled: false } },
}

const FOLD = { class: 'fold-head' }
const WITH_PICTURES = process.env.PICTURES === '1'

interface Phone {
  width: number
  theme: 'light' | 'dark'
  fontSize: number
}

/**
 * Tests that every page can be read and tapped on these phones. With PICTURES=1 every step of every guide is tried on
 * each phone, and a picture of each page is written to `screenshots/package`.
 */
export function describeLooks(phones: readonly Phone[]) {
  jest.setTimeout(60_000)

  beforeAll(() => {
    if (WITH_PICTURES) mkdirSync(SCREENSHOTS, { recursive: true })
  })

  afterAll(() => closeBrowser())

  describe.each(phones)('on a screen of $width px, $theme, letters of $fontSize px', (device) => {
    let sim: Simulation

    beforeAll(async () => {
      sim = await simulate({ dist: DIST, view: 'browser', device })
    })

    afterAll(() => sim.close())

    // The steps of guides differ in their drawings only: the hardest phone is enough.
    const links = device.width === 320 || WITH_PICTURES ? [...LINKS, ...STEP_LINKS] : LINKS

    it.each(links)('%s can be read and tapped', async (link) => {
      await sim.open(link)
      // Content that fits a narrow screen fits a wide one.
      if (device.width < 430) await openFolds(sim)
      await expectGoodLooks(link)
    })

    it('the way on when the phone cannot call can be read and tapped', async () => {
      await sim.open('pages/office/index')
      sim.answer('makePhoneCall', fail('makePhoneCall:fail not supported'))
      await sim.tap('拨打电话')
      expect(await sim.count('没能打开拨号')).toBe(1)
      await expectGoodLooks('trouble')
    })

    it('the offer of a newer release can be read and tapped', async () => {
      await sim.open()
      await sim.updateReady()
      expect(await sim.count({ role: 'button', text: '有新内容，点这里更新' })).toBe(1)
      await expectGoodLooks('newer-release')
    })

    async function expectGoodLooks(name: string) {
      if (WITH_PICTURES) await sim.screenshot(path.join(SCREENSHOTS, pictureName(name, device)))
      expect(await overflowing(sim.frame())).toEqual([])
      expect(await tooSmall(sim.frame())).toEqual([])
      expect(await startingLines(sim)).toEqual([])
      // Contrast and roles are the same on every width.
      if (device.width === 375) expect(await violations(sim.frame(), RULES)).toEqual([])
      sim.assertClean()
    }
  })
}

/** Opens folds, so that their content is checked too. */
async function openFolds(sim: Simulation): Promise<void> {
  const folds = await sim.count(FOLD)
  for (let nth = 0; nth < folds; nth++) {
    const fold = { ...FOLD, nth }
    if ((await sim.attribute(fold, 'aria-expanded')) === 'false') await sim.tap(fold)
  }
}

function pictureName(link: string, { width, theme, fontSize }: Phone): string {
  const name = link.replace(/^(pages|packages)\//, '').replace(/[^\w=-]+/g, '_')
  return `${[name, width, theme, fontSize].join('-')}.png`
}

/** Stops and commas that a line begins with, since what stands before them is a box of its own. */
function startingLines(sim: Simulation): Promise<string[]> {
  return sim.frame().evaluate(() =>
    [...document.body.querySelectorAll('.copies, .goes, .points')].flatMap((part) => {
      const next = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      next.currentNode = part.lastChild?.lastChild ?? part.lastChild ?? part
      const text = next.nextNode()
      if (!text || !/^[，。；：、）》】”？！]/.test(text.nodeValue ?? '')) return []
      const range = document.createRange()
      range.setStart(text, 0)
      range.setEnd(text, 1)
      const before = [...part.getClientRects()].at(-1)
      const isBelow = before !== undefined && range.getBoundingClientRect().left < before.left
      return isBelow ? [`${part.textContent ?? ''}${text.nodeValue ?? ''}`.slice(0, 30)] : []
    }),
  )
}
