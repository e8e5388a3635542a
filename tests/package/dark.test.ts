import { readFileSync } from 'node:fs'
import path from 'node:path'
import { closeBrowser, ok, simulate } from '../../simulator/src'
import { DIST } from '../../measures/links'

jest.setTimeout(60_000)

afterAll(() => closeBrowser())

const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8')

describe('dark', () => {
  it('the line above the tabs follows the theme', () => {
    const app = JSON.parse(read('app.json')) as { tabBar: { borderStyle: string } }
    const theme = JSON.parse(read('theme.json')) as Record<string, Record<string, string>>
    const name = app.tabBar.borderStyle.replace('@', '')
    expect([theme['light']?.[name], theme['dark']?.[name]]).toEqual(['white', 'black'])
  })

  it.each([
    ['dark', 'where WeChat says so', { theme: 'dark' }, 'rgb(14, 19, 26)'],
    ['light under its light bars', 'where WeChat has no dark mode', {}, 'rgb(243, 245, 249)'],
  ])('pages are %s %s', async (_look, _where, info, ground) => {
    const wx = { getAppBaseInfo: ok(info) }
    const sim = await simulate({ dist: DIST, view: 'browser', device: { theme: 'dark' }, wx })
    await sim.open()
    expect(await sim.frame().evaluate(() => getComputedStyle(document.querySelector('.screen')!).backgroundColor)).toBe(
      ground,
    )
    await sim.close()
  })
})
