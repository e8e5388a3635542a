import { closeBrowser, simulate } from '../src'
import { builtFixture } from '../../measures/fixture'
import { copyOf, edit, removeApps } from './support/native'

const index = 'pages/index/index.js'
const before = (code: string) => (source: string) => `${code};${source}`

/** One fault each, as a build or a careless change might make it. */
const faults: [name: string, message: RegExp, plant: (dist: string) => void][] = [
  [
    'a lost bindtap',
    /Nothing handles a tap|Received: ""/,
    (dist) => edit(dist, 'base.wxml', (wxml) => wxml.replace(/(<view [^>]*) bindtap="eh"/g, '$1')),
  ],
  [
    'a broken template',
    /base\.wxml:\d+: missing end tag/,
    (dist) => edit(dist, 'base.wxml', (wxml) => wxml.replace('</view>', '</vi')),
  ],
  [
    'a broken wxs',
    /utils\.wxs: SyntaxError/,
    (dist) => edit(dist, 'utils.wxs', (wxs) => wxs.replace('function (l, n, s) {', 'function (l, n, s) {{')),
  ],
  [
    'new Function',
    /Code generation from strings disallowed/,
    (dist) => edit(dist, 'app.js', before("new Function('return this')()")),
  ],
  ['window', /reading 'innerWidth'/, (dist) => edit(dist, index, before('window.innerWidth'))],
  [
    'a page missing from app.json',
    /page "pages\/second\/index" is not found/,
    (dist) => edit(dist, 'app.json', (json) => json.replace(',"pages/second/index"', '')),
  ],
  [
    'a throwing handler',
    /reading 'boom'/,
    (dist) => edit(dist, index, (js) => js.replace(/(?<=\{)\w\.stopPropagation\(\),/, 'null.boom,')),
  ],
  [
    'a missing template',
    /base\.wxml has no template "tmpl_/,
    (dist) => edit(dist, 'base.wxml', (wxml) => wxml.replace(/(<template name="tmpl_\d+_)\d+(">\s*<picker)/g, '$1x$2')),
  ],
]

let dist = ''

beforeAll(() => {
  dist = builtFixture('forms')
}, 120000)
afterAll(removeApps)
afterAll(closeBrowser)

describe.each(['tree', 'browser'] as const)('in the %s', (view) => {
  const journey = async (folder: string) => {
    const sim = await simulate({ dist: folder, view })
    try {
      await sim.open()
      await sim.tap({ class: 'grade' })
      await sim.choose('博士')
      await sim.tap('里层')
      expect(await sim.text({ class: 'answer' })).toBe('只点到里层')
      await sim.tap('下一页')
      expect(await sim.text({ class: 'number' })).toBe('第 1 层')
    } catch (error) {
      // The app's own problems are more telling than the step that failed.
      sim.assertClean()
      throw error
    } finally {
      await sim.close().catch(() => undefined)
    }
    sim.assertClean()
  }

  test('the journey passes on the package as it was built', () => journey(dist))

  test.each(faults)('%s fails it', async (_name, message, plant) => {
    const copy = copyOf(dist)
    plant(copy)
    await expect(journey(copy)).rejects.toThrow(message)
  })
})
