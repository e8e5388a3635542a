import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runOffline } from '../src/offline'
import { DIST } from '../src/paths'

const RUN = path.join(__dirname, '..', 'src', 'checks', 'run.ts')
const KB = 1024

/** Changes to a file of the copied package. */
type Change = [file: string, change: (before: string) => string | Buffer]

const json = (change: (value: Record<string, unknown>) => void) => (before: string) => {
  const value = JSON.parse(before) as Record<string, unknown>
  change(value)
  return JSON.stringify(value)
}
const pictureOf = (bytes: number) => (before: string) => Buffer.concat([Buffer.from(before, 'latin1')], bytes)
const scriptOf = (bytes: number) => (before: string) =>
  `${before}\nmodule.exports=${JSON.stringify('字'.repeat(bytes / 3))}`

const FAULTS: [fault: string, changes: Change[], message: RegExp][] = [
  [
    'a page missing from the package',
    [['app.json', json((app) => (app.pages as string[]).push('pages/lost/index'))]],
    /pages\/lost\/index/,
  ],
  [
    'a variable that theme.json does not know',
    [['app.json', json((app) => Object.assign(app.window as object, { backgroundColor: '@nowhere' }))]],
    /nowhere/,
  ],
  [
    'a tab icon that is not there',
    [
      [
        'app.json',
        json((app) => Object.assign((app.tabBar as { list: object[] }).list[0] ?? {}, { iconPath: 'ui/lost.png' })),
      ],
    ],
    /ui\/lost\.png/,
  ],
  ['a tab icon of 41 kB', [['ui/icons/tab/home.png', pictureOf(41 * KB)]], /iconPath.*超过 40kb/],
  [
    'a key that WeChat does not know',
    [['app.json', json((app) => Object.assign(app, { tabbar: {} }))]],
    /不认识.*tabbar/,
  ],
  ['a theme that is no theme', [['theme.json', () => '{"light": []}']], /theme\.json.*不合格式/],
  ['a sitemap without rules', [['sitemap.json', () => '{"rules": "all"}']], /sitemap\.json.*不合格式/],
  [
    'a require that leads nowhere',
    [['pages/home/index.js', (before) => `require('./lost.js');${before}`]],
    /lost\.js.*pages\/home\/index\.js/,
  ],
  [
    'a main package between 1.5 and 2 MB',
    [
      ['large.js', scriptOf(1.3 * KB * KB)],
      ['app.js', (before) => `require('./large.js');${before}`],
    ],
    /主包 有 1\.[5-9]/,
  ],
  [
    'a sub-package of more than 2 MB',
    [['pages/search/large.js', scriptOf(2 * KB * KB)]],
    /分包 pages\/search\/ 有 2\./,
  ],
]

describe('what release:check says of', () => {
  let copy: string

  beforeEach(() => {
    copy = mkdtempSync(path.join(os.tmpdir(), 'release-planted-'))
    cpSync(DIST, copy, { recursive: true })
  })

  afterEach(() => {
    rmSync(copy, { recursive: true })
  })

  it.each(FAULTS)('%s names it', (_fault, changes, message) => {
    for (const [file, change] of changes) {
      const place = path.join(copy, file)
      const before = existsSync(place) ? readFileSync(place, file.endsWith('.png') ? 'latin1' : 'utf8') : ''
      writeFileSync(place, change(before))
    }
    const { status, output } = runOffline(RUN, [copy], 'keep')
    expect(output).toMatch(message)
    expect(status).toBe(1)
  })
})
