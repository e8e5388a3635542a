import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { office } from '@/model/handbook/office'
import outline from '@/generated/outline.json'
import { closeBrowser, fail, simulate, type SimulateOptions } from '../../simulator/src'
import { calculator } from '@/model/deadlines/handbook'
import { appConfig, DIST, LINKS } from '../../measures/links'

const DIPLOMA = calculator.find('diploma')?.title ?? 'no such rule'

jest.setTimeout(60_000)

afterAll(() => closeBrowser())

const roots = appConfig.subPackages.map(({ root }) => root)
const SUB_PACKAGE_LINKS = LINKS.filter((link) => roots.some((root) => link.startsWith(`${root}/`)))

/** By package: the pages whose rules share WeChat's allowance of two million bytes. */
const groups = [
  { name: 'the main package', own: [] as string[], pages: appConfig.pages },
  ...appConfig.subPackages.map(({ root, pages }) => ({
    name: root,
    own: [root],
    pages: pages.map((page) => `${root}/${page}`),
  })),
]

describe.each(groups)('each page of $name', ({ own, pages }) => {
  const rules = pages.map((page) => appConfig.preloadRule[page])

  it('preloads all other sub-packages, on mobile data too', () => {
    const others = roots.filter((root) => !own.includes(root)).sort()
    for (const rule of rules) {
      expect(rule?.network).toBe('all')
      expect([...(rule?.packages ?? [])].sort()).toEqual(others)
    }
  })

  it('and together they fit into WeChat’s limit', () => {
    const named = new Set(rules.flatMap((rule) => rule?.packages ?? []))
    const bytes = [...named].reduce((sum, root) => sum + bytesBelow(path.join(DIST, root)), 0)
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(2 * 1024 * 1024)
  })
})

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0)
}

describe('after one page with a network', () => {
  it.each(['pages/home/index', ...SUB_PACKAGE_LINKS])('%s, all are on the phone', async (link) => {
    const sim = await simulate({ dist: DIST })
    await sim.open(link)
    expect(sim.loadedPackages()).toEqual([...roots].sort())
    await sim.close()
  })

  it('everything opens without one', async () => {
    const sim = await simulate({ dist: DIST })
    await sim.open()
    sim.setNetwork(false)
    for (const link of LINKS) {
      await sim.open(link)
      expect(sim.page().route).toBe(link.split('?')[0])
    }
    await sim.close()
  })
})

describe.each(['tree', 'browser'] as const)('in the %s, a phone that never had a network', (view) => {
  const phone = (options: Partial<SimulateOptions> = {}) => simulate({ dist: DIST, view, network: false, ...options })
  const SEARCH = { role: 'button', text: /搜一搜/ }

  it('says on the first screen what can be read meanwhile, and leads to the office', async () => {
    const sim = await phone()
    await sim.open()
    await sim.tap(SEARCH)
    expect(sim.sheet()).toMatchObject({
      kind: 'modal',
      title: '联网后再试',
      lines: ['这一页可能还没下载到手机里。首页的问题、“联系”里的电话和地址，不联网也能看。'],
    })
    await sim.tap('去联系')
    expect(sim.page().route).toBe('pages/office/index')
    expect(await sim.text()).toContain(office.phone)
    await sim.tap('拨打电话')
    expect(sim.sheet()?.kind).toBe('call')
    await sim.tap('取消')
    await sim.close()
  })

  it('stays where it is when the reader knows, and opens the page once there is a network', async () => {
    const sim = await phone()
    await sim.open()
    await sim.tap(SEARCH)
    await sim.tap('知道了')
    expect(sim.stack()).toEqual(['pages/home/index'])
    sim.setNetwork(true)
    await sim.tap(SEARCH)
    expect(sim.page().route).toBe('pages/search/index')
    await sim.close()
  })

  it.each([
    ['图解', /注册学信网账号，查看学籍/],
    ['日期', DIPLOMA],
  ])('leads home from the tab %s, where all questions open', async (tab, text) => {
    const sim = await phone()
    await sim.open()
    await sim.switchTab(tab)
    await sim.tap({ role: 'button', text })
    expect(sim.sheet()?.title).toBe('联网后再试')
    await sim.tap('回首页')
    expect(sim.page().route).toBe('pages/home/index')
    await sim.tap({ role: 'button', text: /参军入伍，学籍怎么办/ })
    expect(await sim.text()).toContain('新生办保留入学资格')
    await sim.close()
  })

  it('says so whatever WeChat’s error message is', async () => {
    const sim = await phone({ wx: { navigateTo: fail('navigateTo:fail timeout') } })
    await sim.open()
    await sim.tap(SEARCH)
    expect(sim.sheet()?.title).toBe('联网后再试')
    await sim.tap('知道了')
    await sim.close()
  })

  it('in Moments, leads into the app as usual', async () => {
    const sim = await phone({ scene: 1154 })
    await sim.open()
    await sim.tap(SEARCH)
    expect([sim.toast()?.title, sim.sheet()]).toEqual(['这里打不开，请先进入小程序', undefined])
    await sim.close()
  })
})

it.each(outline.questions.map(({ number }) => number))(
  'question %s opens on a phone that never had a network',
  async (number) => {
    const sim = await simulate({ dist: DIST, network: false })
    await sim.open(`pages/question/index?number=${number}`)
    expect(await sim.text()).toContain('拨打电话')
    await sim.close()
  },
)

it('a page that does not open for another reason is not blamed on the network', async () => {
  const sim = await simulate({ dist: DIST, wx: { navigateTo: fail('navigateTo:fail something else') } })
  await sim.open()
  await sim.tap({ role: 'button', text: /搜一搜/ })
  expect([sim.toast()?.title, sim.sheet()]).toEqual(['这一页没能打开，请再试一次', undefined])
  await sim.close()
})
