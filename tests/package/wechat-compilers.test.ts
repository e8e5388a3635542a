import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DIST } from '../../measures/links'
import { wechatCompilers } from '../support/wechat-compilers'

const compilers = wechatCompilers()
if (!compilers) {
  console.warn(`NOT TESTED: WeChat's compilers do not run on ${process.platform} ${process.arch}. Run this on x64.`)
}

/** A change to a file of the package, and the compiler's message. */
const FAULTS: [fault: string, file: string, text: string, message: RegExp][] = [
  ['a sibling after a pseudo-class', 'pages/home/index.wxss', '.a:not(.b) ~ .c{color:red}', /home\/index\.wxss.*`~`/],
  ['an import that leads nowhere', 'app.wxss', '@import "./nowhere.wxss";', /nowhere\.wxss.*not found.*app\.wxss/],
  ['a brace left open', 'common.wxss', '.a{color:red', /common\.wxss.*unexpected/],
  ['a rule inside a rule', 'common.wxss', '.a{.b{color:red}}', /common\.wxss.*unexpected/],
  ['a script with a hole', 'utils.wxs', 'var a = {{;', /utils\.wxs/],
  [
    'a template without its end tag',
    'pages/home/index.wxml',
    '<view><text></view>',
    /home\/index\.wxml.*end-tag `text`/,
  ],
]

const describeWhereTheyRun = compilers ? describe : describe.skip

describeWhereTheyRun("WeChat's own compilers", () => {
  let copy: string

  beforeEach(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'compiled-'))
    cpSync(DIST, copy, { recursive: true })
  })

  afterEach(() => {
    rmSync(copy, { recursive: true })
  })

  it('take every template, script and style of the package', () => {
    expect(compilers?.faults(DIST)).toBe('')
  })

  it.each(FAULTS)('refuse %s and say where', (_fault, file, text, message) => {
    const write = file.endsWith('.wxss') ? appendFileSync : writeFileSync
    write(path.join(copy, file), text)
    expect(compilers?.faults(copy)).toMatch(message)
  })
})
