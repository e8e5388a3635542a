import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'

const PAGE = path.join(__dirname, '..', '..', 'dist', '编辑手册.html')

/** The page's address, as a double click opens it. */
export const ADDRESS = pathToFileURL(PAGE).href

export interface OpenedDesk {
  context: BrowserContext
  page: Page
  /** Addresses asked for besides the page's own. */
  requests: string[]
  errors: string[]
}

interface Options {
  width?: number
  height?: number
  /** A script that runs before the page's own. */
  before?: string
}

/** Opens the desk in a browser that has never seen it. */
export async function openDesk(
  browser: Browser,
  { width = 1366, height = 768, before }: Options = {},
): Promise<OpenedDesk> {
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true })
  if (before !== undefined) await context.addInitScript(before)
  return openAgain(context)
}

/** Opens the desk in another window of the same browser. */
export async function openAgain(context: BrowserContext): Promise<OpenedDesk> {
  const page = await context.newPage()
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) requests.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    // The app's search focuses its field, which browsers refuse in a frame.
    if (message.type() === 'error' && !message.text().startsWith('Blocked autofocusing')) errors.push(message.text())
  })
  await page.goto(ADDRESS)
  return { context, page, requests, errors }
}

/** The phone, once it has drawn something. */
export function phoneOf(page: Page) {
  return page.frameLocator('iframe.phone-current').locator('.taro_page_show')
}

/** Opens what is to be edited, by its name in the list. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name }).click()
}

/** What the pane below says. */
export function stateOf(page: Page) {
  return page.getByRole('region', { name: '检查的结果' }).getByRole('status')
}
