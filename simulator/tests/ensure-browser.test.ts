import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBrowser, type Ways } from '../src/browser/ensure'
import { installedBrowser, namedBrowser } from '../src/browser/installed'

/** A machine without any way to get a browser, except those given. */
function machine(given: Partial<Ways>) {
  const taken: string[] = []
  const nowhere = (way: string) => () => {
    taken.push(way)
    return undefined
  }
  const ways: Ways = {
    named: nowhere('named'),
    installed: nowhere('installed'),
    drawsChinese: () => true,
    bundled: nowhere('bundled'),
    fromApt: nowhere('apt'),
    playwrights: nowhere('playwright'),
    warn: (text) => taken.push(text),
    ...given,
  }
  return { ways, taken }
}

const at = (place: string) => () => place

describe('the browser that is used', () => {
  it.each<[situation: string, given: Partial<Ways>, browser: string, tried: string[]]>([
    ['one is named', { named: at('/named'), installed: at('/installed') }, '/named', []],
    ['one is installed', { installed: at('/installed'), bundled: at('/bundled') }, '/installed', ['named']],
    [
      'one is installed that draws no Chinese',
      { installed: at('/installed'), drawsChinese: () => false, bundled: at('/bundled') },
      '/bundled',
      ['named'],
    ],
    ['a bare Linux on x64', { bundled: at('/bundled'), fromApt: at('/apt') }, '/bundled', ['named', 'installed']],
    [
      'a bare Debian on another processor, as root',
      { fromApt: at('/apt'), playwrights: at('/playwright') },
      '/apt',
      ['named', 'installed', 'bundled'],
    ],
    ['a bare Mac', { playwrights: at('/playwright') }, '/playwright', ['named', 'installed', 'bundled', 'apt']],
  ])('where %s', (_situation, given, browser, tried) => {
    const { ways, taken } = machine(given)
    expect(ensureBrowser(ways)).toBe(browser)
    expect(taken).toEqual(tried)
  })

  it.each<[situation: string, given: Partial<Ways>, browser: string]>([
    ['an installed one is all there is', { installed: at('/installed') }, '/installed'],
    ["it is Playwright's", { playwrights: at('/playwright') }, '/playwright'],
  ])('warns that it draws no Chinese where %s', (_situation, given, browser) => {
    const { ways, taken } = machine({ ...given, drawsChinese: () => false })
    expect(ensureBrowser(ways)).toBe(browser)
    expect(taken.at(-1)).toContain(`${browser} finds no Chinese font`)
  })

  it('cannot be found: the error says what to do', () => {
    expect(() => ensureBrowser(machine({}).ways)).toThrow(/apt-get install\s+chromium fonts-noto-cjk.*CHROME_PATH/s)
  })
})

describe('on the disk', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'browsers-'))
  const nothing = path.join(folder, 'nothing')
  const app = path.join(folder, 'Chrome.app')
  const hint = path.join(folder, 'hint')
  const browser = path.join(folder, 'browser')

  beforeAll(() => {
    mkdirSync(app)
    writeFileSync(hint, '#!/bin/sh\necho "Install the browser first"; exit 1\n')
    writeFileSync(browser, '#!/bin/sh\necho "Chromium 143"\n')
    for (const file of [hint, browser]) chmodSync(file, 0o755)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('the first one that starts is taken', () => {
    expect(installedBrowser([nothing, app, hint, browser])).toBe(browser)
    expect(installedBrowser([nothing, app, hint])).toBeUndefined()
  })

  describe('CHROME_PATH', () => {
    const before = process.env['CHROME_PATH']
    afterEach(() => {
      if (before === undefined) delete process.env['CHROME_PATH']
      else process.env['CHROME_PATH'] = before
    })

    it.each([
      ['nothing', nothing, 'is not there'],
      ["a Mac's folder instead of the file in it", app, 'does not start'],
      ['a hint to install one', hint, 'does not start'],
    ])('is refused where it names %s', (_what, place, fault) => {
      process.env['CHROME_PATH'] = place
      expect(() => namedBrowser()).toThrow(`CHROME_PATH names ${place}, which ${fault}`)
    })

    it('is followed where it names one that starts', () => {
      process.env['CHROME_PATH'] = browser
      expect(namedBrowser()).toBe(browser)
    })

    it('counts for nothing where it is empty', () => {
      process.env['CHROME_PATH'] = ''
      expect(namedBrowser()).toBeUndefined()
    })
  })
})
