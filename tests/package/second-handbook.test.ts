import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compileContent } from '../../compiler/compile'
import { simulate, type Simulation } from '../../simulator/src'
import { builtWithContent } from '../support/build'

const OWN_CONTENT = path.join(__dirname, '../../src/content')
const SECOND = path.join(__dirname, '../fixtures/second-handbook')

/** The second office's package; building it takes longer than all its tests. */
let dist: string

beforeAll(() => {
  dist = builtWithContent(SECOND)
}, 600_000)

const own = compileContent(OWN_CONTENT)
const second = compileContent(SECOND)

/** What names the first office or its handbook: its own words and the titles of what it has. */
const FOREIGN = [
  own.app.name,
  own.app.office,
  own.office.university,
  own.office.phone,
  ...own.outline.questions.map(({ title }) => title),
  ...own.outline.guides.map(({ title }) => title),
  ...own.outline.stages.map(({ title }) => title),
  ...(own.outline.diagnosis?.symptoms ?? []).map(({ title }) => title),
]

async function expectOnlyOwnWords(sim: Simulation): Promise<void> {
  const text = await sim.text()
  expect(FOREIGN.filter((name) => text.includes(name))).toEqual([])
}

test("it has the second app's name, and no page for what it has not", () => {
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as {
    window: { navigationBarTitleText: string }
    tabBar: { list: { text: string }[] }
    subPackages: { root: string }[]
  }
  expect(app.window.navigationBarTitleText).toBe(second.app.name)
  expect(app.tabBar.list.map(({ text }) => text)).toEqual(['首页', '图解', '联系'])
  expect(app.subPackages.map(({ root }) => root)).toEqual(['pages/guides/walk', 'pages/search'])
  expect(readFileSync(path.join(dist, 'pages/office/index.json'), 'utf8')).toContain('联系借阅组')
})

test('no file of it names the first office', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|json|wxml)$/.test(file),
  )
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) {
    const text = readFileSync(path.join(dist, file), 'utf8')
    const { app, office } = own
    expect([app.name, app.office, office.university, office.phone].filter((name) => text.includes(name))).toEqual([])
  }
})

test('a reader walks from Home to a question, its guide, and back', async () => {
  const sim = await simulate({ dist })
  await sim.open()
  expect(await sim.text()).toContain('云梦借书手册')
  expect(await sim.text()).toContain('借书证丢了…')
  expect(await sim.count({ role: 'button', text: /答几个小问题/ })).toBe(0)
  await expectOnlyOwnWords(sim)

  await sim.tap('访客')
  await sim.tap('读者')
  await sim.tap({ role: 'button', text: /怎样续借/ })
  expect(sim.page()).toMatchObject({ route: 'pages/question/index', query: { number: '1' } })
  expect(await sim.text()).toContain('在网上点续借')
  await expectOnlyOwnWords(sim)

  await sim.tap({ role: 'button', text: /看图解：在网上续借/ })
  await sim.tap('开始')
  expect(await sim.text()).toContain('点①【我的借阅】')
  await expectOnlyOwnWords(sim)
  await sim.tap('做完了，下一步')
  await sim.tap('我卡住了')
  await sim.tap('拨打电话')
  expect(sim.calls('makePhoneCall').map(({ options }) => options)).toEqual([
    expect.objectContaining({ phoneNumber: '010-00000000' }),
  ])
  await sim.close()
})

test('a reader searches, and is sent to the office where the handbook has nothing', async () => {
  const sim = await simulate({ dist })
  await sim.open('pages/search/index')
  expect(await sim.text()).toContain('怎样续借')
  await expectOnlyOwnWords(sim)
  await sim.type({ role: 'textbox' }, '借书证丢了')
  await sim.tap({ role: 'button', text: /借书证丢了怎么办/ })
  expect(sim.page()).toMatchObject({ query: { number: '2' } })
  await sim.back()
  await sim.type({ role: 'textbox' }, '游泳池')
  expect(await sim.text()).toContain('或者直接问借阅组')
  await expectOnlyOwnWords(sim)
  await sim.close()
})

test('the list of papers, the office and an old link speak of the second office', async () => {
  const sim = await simulate({ dist })
  await sim.open()
  await sim.switchTab('图解')
  await expectOnlyOwnWords(sim)
  await sim.tap({ role: 'button', text: /补办借书证，带什么/ })
  await sim.tap({ role: 'button', name: '备好了：本人照片' })
  await expectOnlyOwnWords(sim)

  await sim.open('pages/office/index')
  expect(await sim.text()).toContain('图书馆借阅组')
  await expectOnlyOwnWords(sim)

  await sim.open('pages/question/index?number=12')
  expect(await sim.text()).toContain('联系借阅组')
  await expectOnlyOwnWords(sim)
  await sim.close()
})
