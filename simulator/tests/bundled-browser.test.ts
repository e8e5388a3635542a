import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fetchPinned, isComplete } from '../src/browser/bundled'

interface Lock {
  packages: Record<
    string,
    { version?: string; integrity?: string; resolved?: string; dependencies?: Record<string, string> }
  >
}

const { packages } = JSON.parse(readFileSync(path.join(__dirname, '../browser/package-lock.json'), 'utf8')) as Lock

describe("the pinned browser's lock", () => {
  it('pins the browser and the font to one version each', () => {
    expect(Object.values(packages['']?.dependencies ?? {})).toEqual([
      expect.stringMatching(/^\d+\.\d+\.\d+$/),
      expect.stringMatching(/^\d+\.\d+\.\d+$/),
    ])
  })

  it('holds a hash of every part, and no registry to fetch it from', () => {
    const parts = Object.entries(packages).filter(([name]) => name !== '')
    const unpinned = parts.filter(([, part]) => !part.integrity?.startsWith('sha512-') || part.resolved !== undefined)
    expect(parts.length).toBeGreaterThan(1)
    expect(unpinned).toEqual([])
  })
})

describe('what is fetched', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pinned-'))
  const archive = path.join(folder, 'part.tgz')
  const fetched = (home: string) => existsSync(path.join(folder, home, 'node_modules/part/package.json'))

  /** Pins one archive to a hash, in a folder of its own. */
  function pin(name: string, hash: string): string {
    const pinned = path.join(folder, name)
    const dependencies = { part: `file:${archive}` }
    mkdirSync(pinned)
    writeFileSync(path.join(pinned, '.npmrc'), 'offline=true\n')
    writeFileSync(path.join(pinned, 'package.json'), JSON.stringify({ name: 'pinned', dependencies }))
    writeFileSync(
      path.join(pinned, 'package-lock.json'),
      JSON.stringify({
        name: 'pinned',
        lockfileVersion: 3,
        requires: true,
        packages: {
          '': { name: 'pinned', dependencies },
          'node_modules/part': { version: '1.0.0', resolved: `file:${archive}`, integrity: `sha512-${hash}` },
        },
      }),
    )
    return pinned
  }

  const hash = () => createHash('sha512').update(readFileSync(archive)).digest('base64')

  beforeAll(() => {
    mkdirSync(path.join(folder, 'package'))
    writeFileSync(path.join(folder, 'package/package.json'), JSON.stringify({ name: 'part', version: '1.0.0' }))
    execFileSync('tar', ['-czf', archive, '-C', folder, 'package'])
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is taken when it is what is pinned', () => {
    fetchPinned(pin('right', hash()), path.join(folder, 'home'))
    expect(fetched('home')).toBe(true)
  })

  it('is refused when its hash is another', () => {
    const other = createHash('sha512').update('something else').digest('base64')
    expect(() => fetchPinned(pin('wrong', other), path.join(folder, 'empty'))).toThrow(/EINTEGRITY/)
    expect(fetched('empty')).toBe(false)
  })

  it('is used again until something else is pinned', () => {
    const home = path.join(folder, 'kept')
    const pinned = pin('before', hash())
    fetchPinned(pinned, home)
    expect(isComplete(pinned, home)).toBe(false)
    writeFileSync(path.join(home, 'chromium-with-chinese'), '')
    expect(isComplete(pinned, home)).toBe(true)
    expect(isComplete(pin('after', 'another'), home)).toBe(false)
  })
})
