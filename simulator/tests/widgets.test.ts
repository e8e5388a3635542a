import { closeBrowser, simulate, type Simulation } from '../src'
import { builtFixture } from '../../measures/fixture'

/** Components that the app itself does not use, on a page built with the unmodified app build. */
let dist = ''

beforeAll(() => {
  dist = builtFixture('widgets')
}, 180000)
afterAll(closeBrowser)

describe.each(['tree', 'browser'] as const)('a page of various components in the %s', (view) => {
  let sim: Simulation
  beforeEach(async () => {
    sim = await simulate({ dist, view })
    await sim.open()
  })
  afterEach(() => sim.close())

  test('shows every component, and HTML tags', async () => {
    const text = await sim.text()
    for (const part of ['周一', '带笔', '备注', '什么时候注册', '网页的标签']) expect(text).toContain(part)
  })

  test('shows a picture, and fires its load event', async () => {
    expect(await sim.count({ role: 'img', name: '一份表单' })).toBe(1)
    expect(await sim.count('图片在了')).toBe(1)
  })

  test('moves a swiper by finger and by its property, one item at a time', async () => {
    expect(await sim.count(/^周.$/)).toBe(1)
    await sim.swipe('周一', 'left')
    await sim.swipe('周二', 'left')
    await sim.swipe('周三', 'left')
    expect([await sim.count('周二'), await sim.count('周三')]).toEqual([0, 1])
    await sim.tap('从头看')
    expect(await sim.count('周一')).toBe(1)
    await sim.swipe('周一', 'right')
    expect(await sim.count('周一')).toBe(1)
  })

  test('checks boxes, by their labels too', async () => {
    await sim.tap('带笔')
    expect(await sim.text({ class: 'said' })).toBe('选了笔、纸')
    expect(await sim.attribute({ role: 'checkbox', nth: 0 }, 'checked')).toBe('true')
    await sim.tap({ role: 'checkbox', nth: 0 })
    await sim.tap('带书')
    expect(await sim.text({ class: 'said' })).toBe('选了纸')
  })

  test('chooses one of several, and switches', async () => {
    await sim.tap({ class: 'east' })
    expect(await sim.text({ class: 'said' })).toBe('去东校区')
    expect(await sim.attribute({ class: 'south' }, 'checked')).toBe('false')
    await sim.tap({ role: 'switch' })
    expect(await sim.text({ class: 'said' })).toBe('开了')
  })

  test('types into a text area', async () => {
    await sim.type('备注', '明天')
    expect(await sim.text({ class: 'note' })).toBe('记下：明天')
    await sim.type({ role: 'textbox' }, '后天')
    expect(await sim.text({ class: 'note' })).toBe('记下：后天')
  })

  test('opens and closes a Collapse of NutUI', async () => {
    const folded = async (wanted: boolean) => {
      if (view === 'tree') return
      // It is animated.
      await sim.frame().waitForFunction((wanted) => {
        const content = document.querySelector('.nut-collapse-item-content-wrapper')
        return (content?.clientHeight === 0) === wanted
      }, wanted)
    }
    await folded(true)
    await sim.tap('什么时候注册')
    await folded(false)
    expect(await sim.text({ class: 'said' })).toBe('开了1个')
    await sim.tap('什么时候注册')
    await folded(true)
    expect(await sim.text({ class: 'said' })).toBe('开了0个')
  })

  test('passes accessibility attributes on', async () => {
    expect(await sim.attribute({ role: 'checkbox', name: '带上证件' }, 'aria-checked')).toBe('true')
  })

  test('answers a selector query', async () => {
    await sim.tap({ role: 'checkbox', name: '带上证件' })
    const [rect, fields, lines, viewport, nowhere] = JSON.parse(await sim.text({ class: 'said' })) as unknown[]
    const drawn = view === 'browser'
    const [width, height] = drawn ? [375, 60] : [0, 0]
    expect(rect).toMatchObject({ id: 'box', dataset: {}, left: 0, width, height })
    expect(fields).toEqual({ id: 'box', width, height, scrollY: true })
    expect(lines).toMatchObject([1, 2, 3].map(() => ({ height: drawn ? 80 : 0 })))
    expect(viewport).toMatchObject({ scrollLeft: 0, scrollWidth: width })
    expect(nowhere).toBeNull()
  })
})

test('scrolls a box in the browser, to its end', async () => {
  const sim = await simulate({ dist, view: 'browser' })
  await sim.open()
  await sim.frame().evaluate(() => document.querySelector('.box')?.scrollTo(0, 1000))
  await sim.frame().waitForFunction(() => document.querySelector('.said')?.textContent === '到底了')
  await sim.close()
})
