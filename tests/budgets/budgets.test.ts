import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import guides from '@/generated/guides.json'
import { INTERACTIONS } from '../../measures/interactions'
import { measureInteraction } from '../../measures/measure'
import { ACTION_TARGETS, TARGETS } from '../../measures/targets'
import { simulate } from '../../simulator/src'
import { appConfig, DIST, LINKS, STEP_LINKS } from '../../measures/links'

jest.setTimeout(60_000)

/** Bytes and counts, which are the same on every machine. A budget that must grow needs its reason in the commit. */
const SUB_PACKAGES: Record<string, number> = {
  // Every guide and its screens, as text.
  'pages/guides/walk': 85_000,
  // With the words of the dates, but for those of the answers, which Home shows.
  'pages/deadlines/rule': 33_000,
  // Mostly students' words and their pinyin, and what was trained.
  'pages/search': 100_000,
  'pages/diagnosis': 50_000,
  'pages/about': 15_000,
}
/** Opening a step: its own content, with what follows below the fold. */
const STEP = { bytes: 6_000, calls: 2 }
const TICK = 300
/** A question of many sections has a button for each that shares it: 110 bytes apiece. */
const FIRST_SCREEN = { bytes: TARGETS.firstUpdate, pageBytes: 13_600, calls: 2, nodes: 300, depth: 10 }

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0)
}

describe('the package', () => {
  const whole = bytesBelow(DIST)
  const roots = appConfig.subPackages.map(({ root }) => root)

  it('weighs no more than agreed', () => {
    expect(whole).toBeLessThanOrEqual(TARGETS.wholePackage)
  })

  it('weighs no more in its main part than agreed', () => {
    const main = roots.reduce((left, root) => left - bytesBelow(path.join(DIST, root)), whole)
    expect(main).toBeLessThanOrEqual(TARGETS.mainPackage)
  })

  it('has a budget for every sub-package', () => {
    expect(roots.sort()).toEqual(Object.keys(SUB_PACKAGES).sort())
  })

  it.each(roots)('weighs no more in %s than agreed', (root) => {
    expect(bytesBelow(path.join(DIST, root))).toBeLessThanOrEqual(SUB_PACKAGES[root] ?? 0)
  })
})

describe.each([...LINKS, ...STEP_LINKS])('the first screen of %s', (link) => {
  it('comes in one small update, at most one more follows, and no node lacks its template', async () => {
    const sim = await simulate({ dist: DIST })
    await sim.open(link)
    const updates = sim.setData.map(({ bytes }) => bytes)
    expect(updates[0]).toBeLessThanOrEqual(FIRST_SCREEN.bytes)
    expect(updates.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(FIRST_SCREEN.pageBytes)
    expect(updates.length).toBeLessThanOrEqual(FIRST_SCREEN.calls)
    const { nodes, depth } = sim.nodes()
    expect(nodes).toBeLessThanOrEqual(FIRST_SCREEN.nodes)
    expect(depth).toBeLessThanOrEqual(FIRST_SCREEN.depth)
    await sim.close()
  })
})

/** Interactions that change little on the screen. */
describe.each(INTERACTIONS.filter(({ kind }) => ACTION_TARGETS[kind] !== undefined))('to $name', (interaction) => {
  it('sends next to nothing', async () => {
    const { bytes } = await measureInteraction(DIST, interaction)
    expect(bytes).toBeGreaterThanOrEqual(0)
    expect(bytes).toBeLessThanOrEqual(ACTION_TARGETS[interaction.kind] ?? 0)
  })
})

/** A guide as it is walked: what each tap sends to the screen. */
describe('a guide', () => {
  const GUIDE = 'pages/guides/walk/guide/index?guide=register-and-check-enrolment'

  it.each([1, 4, 7])('sends next to nothing for a tick of step %s', async (step) => {
    const sim = await simulate({ dist: DIST })
    await sim.open(GUIDE)
    const before = sim.setData.length
    await sim.tap({ role: 'button', name: `第 ${step} 步做完了` })
    const bytes = sim.setData.slice(before).reduce((sum, update) => sum + update.bytes, 0)
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(ACTION_TARGETS.toggle)
    await sim.close()
  })

  it('sends next to nothing for a tick where it is walked', async () => {
    const sim = await simulate({ dist: DIST })
    await sim.open('pages/guides/walk/step/index?guide=register-and-check-enrolment&step=compare')
    const before = sim.setData.length
    await sim.tap({ role: 'button', name: '这一步做完了' })
    const bytes = sim.setData.slice(before).reduce((sum, update) => sum + update.bytes, 0)
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(TICK)
    await sim.close()
  })

  const walks = guides.flatMap(({ id, cases }) => {
    const link = `pages/guides/walk/step/index?guide=${id}`
    return cases.length > 0 ? cases.map((situation) => `${link}&case=${situation.id}`) : [link]
  })

  it.each(walks)('sends one step at a time: %s', async (link) => {
    const sim = await simulate({ dist: DIST })
    await sim.open(link)
    let before = 0
    for (;;) {
      const updates = sim.setData.slice(before)
      expect(updates.length).toBeLessThanOrEqual(STEP.calls)
      expect(updates.reduce((sum, update) => sum + update.bytes, 0)).toBeLessThanOrEqual(STEP.bytes)
      before = sim.setData.length
      if ((await sim.count('下一步')) === 0) break
      await sim.tap('下一步')
    }
    await sim.close()
  })
})
