import { simulate, type Simulation } from '../../simulator/src'
import { DIST } from '../../measures/links'

jest.setTimeout(60_000)

type Target = Parameters<Simulation['tap']>[0]

let sim: Simulation

beforeEach(async () => {
  sim = await simulate({ dist: DIST })
})

afterEach(() => sim.close())

/** Does it by these taps, from Home. */
async function tapThrough(...taps: readonly Target[]) {
  await sim.open('pages/home/index')
  for (const target of taps) await sim.tap(target)
  return await sim.text()
}

/** What readers come for, in the taps that it takes from Home; picking dates is not counted. */
describe('in few taps', () => {
  test('a newcomer stands at the first step of registering', async () => {
    const text = await tapThrough('新生', { role: 'button', name: /^看图解：注册学信网账号/ })
    expect(sim.page()).toMatchObject({ route: 'pages/guides/walk/step/index' })
    expect(text).toMatch(/第 1 步/)
  })

  test('a newcomer who sees no 学籍 learns why', async () => {
    const text = await tapThrough(
      { role: 'button', name: /^帮我判断/ },
      '查不到学籍',
      '注册了，从来没有查到过',
      '还没有',
    )
    expect(text).toContain('学校可能还没有注册学籍')
  })

  test('a discharged student sees which intake is still open', async () => {
    await tapThrough('参军', { role: 'button', name: '算日期：退役后哪一年回校' }, '在校研究生')
    for (const day of ['2047-09-01', '2048-12-01']) {
      await sim.tap({ role: 'button', name: /请选择/, nth: 0 })
      await sim.choose(day)
    }
    expect(await sim.text()).toContain('2049年')
  })

  test('a computed date goes into the calendar', async () => {
    await sim.open('pages/deadlines/rule/index?rule=diploma&issued=2049-06-30')
    await sim.tap({ role: 'button', name: /加到日历$/, nth: 0 })
    await sim.tap(/^前一天提醒/)
    expect(sim.calls('addPhoneCalendar')).toHaveLength(1)
  })

  test('a guide begun yesterday goes on', async () => {
    await tapThrough('新生', { role: 'button', name: /^看图解：注册学信网账号/ }, '下一步')
    await tapThrough({ role: 'button', name: /^接着看：注册学信网账号/ })
    expect(sim.page()).toMatchObject({ route: 'pages/guides/walk/step/index' })
    expect(await sim.text()).toMatch(/第 2 步/)
  })
})
