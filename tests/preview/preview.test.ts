import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../simulator/src'
import { violations } from '../support/axe'
import { servePreview, type PreviewServer } from '../support/preview-server'

jest.setTimeout(60_000)

const SCREENSHOTS = path.join(__dirname, '..', '..', 'screenshots')
const WITH_PICTURES = process.env.PICTURES === '1'
// The tab bar is Taro's own, and only the preview's.
const PARTS = { exclude: ['taro-tabbar'] }

const PAGES = {
  home: '/pages/home/index',
  'home-for-newcomers': '/pages/home/index?stage=newcomer',
  question: '/pages/question/index?number=5',
  'question-unknown': '/pages/question/index?number=99',
  office: '/pages/office/index',
  deadlines: '/pages/deadlines/index',
  'deadline-asking': '/pages/deadlines/rule/index?rule=study-limit&enrolled=2024-09-01&programme=4&maximum=3',
  'deadline-answered':
    '/pages/deadlines/rule/index?rule=military-return&status=enrolled&departs=2023-03-15&discharged=2026-09-10',
  search: '/pages/search/index',
  'search-found': '/pages/search/index?q=改名',
  'search-unclear': '/pages/search/index?q=查不到',
  'search-nothing': '/pages/search/index?q=食堂',
  diagnosis: '/pages/diagnosis/index',
  'diagnosis-asking': '/pages/diagnosis/index?path=enrolment-not-found.registered',
  'diagnosis-outcome': '/pages/diagnosis/index?path=enrolment-not-found.registered.not-yet',
}

const LOOKS = {
  light: { colorScheme: 'light', fontSize: 16 },
  dark: { colorScheme: 'dark', fontSize: 16 },
  large: { colorScheme: 'light', fontSize: 24 },
} as const

let server: PreviewServer

beforeAll(async () => {
  if (WITH_PICTURES) mkdirSync(SCREENSHOTS, { recursive: true })
  server = await servePreview()
})

afterAll(() => server.close())

describe.each(Object.entries(LOOKS))('the preview, %s', (look, { colorScheme, fontSize }) => {
  const errors: string[] = []
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launchBrowser({ fontSize })
    page = await browser.newPage({ viewport: { width: 375, height: 812 }, colorScheme })
    collectErrors(page, errors)
  })

  afterAll(() => browser.close())

  it.each(Object.entries(PAGES))('shows %s without errors, and axe finds nothing', async (name, address) => {
    // A fresh start in a warm tab.
    await page.goto('about:blank')
    errors.length = 0
    await page.goto(`${server.url}/#${address}`)
    await page.locator('.screen').first().waitFor()
    if (WITH_PICTURES) await page.screenshot({ path: path.join(SCREENSHOTS, `${name}-${look}.png`) })

    expect(await violations(page, PARTS)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(errors).toEqual([])
  })
})

function collectErrors(page: Page, errors: string[]) {
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
}

/** How many pixels the page is wider than the screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}
