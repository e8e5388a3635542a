import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'
import { appConfig, DIST, LINKS } from '../../measures/links'

const project = JSON.parse(readFileSync(path.join(DIST, '..', '..', 'project.config.json'), 'utf8')) as {
  miniprogramRoot: string
  appid: string
}

const pages = [
  ...appConfig.pages,
  ...appConfig.subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
]

describe('the built package', () => {
  it('is written in JavaScript that the oldest phones support, including third-party code', () => {
    const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(pages.length)
    for (const file of scripts) {
      expect(() => parse(readFileSync(path.join(DIST, file), 'utf8'), { ecmaVersion: 2016 })).not.toThrow()
    }
  })

  it('is where WeChat DevTools is told to look', () => {
    expect(path.resolve(DIST, '..', '..', project.miniprogramRoot)).toBe(DIST)
    expect(project.appid).toBe('touristappid')
  })

  it.each(pages)('has all four files of %s', (page) => {
    for (const extension of ['js', 'json', 'wxml'])
      expect(existsSync(path.join(DIST, `${page}.${extension}`))).toBe(true)
  })

  it('has every page covered by the tests’ links', () => {
    expect(new Set(LINKS.map((link) => link.split('?')[0]))).toEqual(new Set(pages))
  })

  it.each(['app.json', 'theme.json'])('names only files in %s that are there, icons of at most 40 kB', (file) => {
    const text = readFileSync(path.join(DIST, file), 'utf8')
    const icons = [...text.matchAll(/"(ui\/icons\/[^"]+)"/g)].map(([, icon]) => icon ?? '')
    expect(icons.length).toBeGreaterThan(0)
    for (const icon of icons) expect(statSync(path.join(DIST, icon)).size).toBeLessThanOrEqual(40_000)
  })

  it('finds in theme.json every variable that app.json uses', () => {
    const used = [...readFileSync(path.join(DIST, 'app.json'), 'utf8').matchAll(/"@(\w+)"/g)].map(([, name]) => name)
    const theme = JSON.parse(readFileSync(path.join(DIST, 'theme.json'), 'utf8')) as Record<string, object>
    for (const look of ['light', 'dark']) expect(Object.keys(theme[look] ?? {})).toEqual(expect.arrayContaining(used))
  })

  it('tells WeChat that it checks privacy, follows the theme and loads only the components it needs', () => {
    expect(appConfig).toMatchObject({
      darkmode: true,
      themeLocation: 'theme.json',
      lazyCodeLoading: 'requiredComponents',
      __usePrivacyCheck__: true,
      sitemapLocation: 'sitemap.json',
    })
    expect(existsSync(path.join(DIST, 'sitemap.json'))).toBe(true)
  })
})
