import { ensureBrowser, type Ways } from '../src/browser/ensure'
import { namedBrowser } from '../src/browser/installed'

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

  it('is one that draws no Chinese when there is no other, with a warning', () => {
    const { ways, taken } = machine({ installed: at('/installed'), drawsChinese: () => false })
    expect(ensureBrowser(ways)).toBe('/installed')
    expect(taken.at(-1)).toContain('/installed finds no Chinese font')
  })

  it('cannot be found: the error says what to do', () => {
    expect(() => ensureBrowser(machine({}).ways)).toThrow(/apt-get install\s+chromium fonts-noto-cjk.*CHROME_PATH/s)
  })
})

describe('CHROME_PATH', () => {
  const before = process.env['CHROME_PATH']
  afterEach(() => {
    if (before === undefined) delete process.env['CHROME_PATH']
    else process.env['CHROME_PATH'] = before
  })

  it('is refused when the file does not exist', () => {
    process.env['CHROME_PATH'] = '/nowhere/chrome'
    expect(() => namedBrowser()).toThrow(/CHROME_PATH names \/nowhere\/chrome, which is not there/)
  })

  it('is ignored when empty', () => {
    process.env['CHROME_PATH'] = ''
    expect(namedBrowser()).toBeUndefined()
  })
})
