import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { simulate } from '../../simulator/src'
import { appConfig, DIST, LINKS } from '../support/package'

/** Bytes and counts, which are the same on every machine. A budget that must grow needs its reason in the commit. */
const PACKAGE = { whole: 620_000, main: 520_000, deadlines: 90_000 }
const FIRST_SCREEN = { bytes: 6_000, pageBytes: 12_000, calls: 2, nodes: 300, depth: 20 }

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0)
}

describe('the package', () => {
  const whole = bytesBelow(DIST)
  const subPackages = appConfig.subPackages.map(({ root }) => bytesBelow(path.join(DIST, root)))
  const main = subPackages.reduce((left, bytes) => left - bytes, whole)

  it('weighs no more than agreed', () => {
    expect(whole).toBeLessThanOrEqual(PACKAGE.whole)
    expect(main).toBeLessThanOrEqual(PACKAGE.main)
    expect(bytesBelow(path.join(DIST, 'packages/deadlines'))).toBeLessThanOrEqual(PACKAGE.deadlines)
  })
})

describe.each(LINKS)('the first screen of %s', (link) => {
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
