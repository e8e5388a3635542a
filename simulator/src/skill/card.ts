import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Answer } from '../answers'
import { documentOf, script, style } from '../browser/server'
import { compileSheets } from '../browser/styles'
import { sharedBrowser } from '../browser/tab'
import { makeDevice, type DeviceOptions } from '../device'
import { compileFiles } from '../page/templates'
import { show as inWords, type Target } from '../page/target'
import { cardScript } from './card-script'
import type { CardCall, CardStart } from './card-start'

export interface CardOptions {
  /** The skill's folder, as built. */
  skill: string
  /** The component, as in mcp.json: `components/answer-card/index`. */
  component: string
  /** What the function returned: `{ structuredContent }` and the rest. */
  result: unknown
  device?: DeviceOptions
  /** Answers of `wx`, by API; any other call succeeds. */
  wx?: Record<string, Answer>
}

/** WeChat's distance of a card from both sides of the screen. */
const MARGIN = 16
/** The least and the greatest height of a card, as shares of its width. */
const [LOWEST, HIGHEST] = [1 / 4, 1]

/** Shows a card in the shared browser, as WeChat shows it in a conversation. @throws when it cannot be shown */
export async function showCard({ skill, component, result, device, wx = {} }: CardOptions): Promise<Card> {
  const phone = makeDevice(device)
  const read = (file: string) => {
    const full = path.join(skill, file)
    return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined
  }
  const need = (file: string) => {
    const text = read(file)
    if (text === undefined) throw new Error(`${file} is missing in ${skill}`)
    return text
  }
  const problems: string[] = []
  const templates = compileFiles([{ file: `${component}.wxml`, source: need(`${component}.wxml`) }])
  const css = compileSheets([`${component}.wxss`], read, { ...phone, safeBottom: 0 }, (found) => problems.push(found))
  problems.push(...templates.problems)
  const { usingComponents = {} } = JSON.parse(need(`${component}.json`)) as { usingComponents?: object }
  if (Object.keys(usingComponents).length > 0) problems.push(`${component}.json: components in cards are not simulated`)
  const files: Record<string, ReturnType<typeof script>> = {
    card: documentOf(
      'card',
      '卡片',
      '<script defer src="templates.js"></script><script defer src="script.js"></script><link rel="stylesheet" href="card.css">',
    ),
    'templates.js': script(`cardTemplates = ${templates.code}`),
    'script.js': script(cardScript(`${component}.js`, read)),
    'card.css': style(css),
  }

  const { browser, server, spare } = await sharedBrowser()
  const name = randomUUID()
  server.add(name, { file: (file) => files[file] })
  const tab = spare.pop() ?? (await browser.newPage({ deviceScaleFactor: 2, isMobile: true, hasTouch: true }))
  const tell = (error: Error) => void problems.push(String(error))
  const end = async () => {
    server.remove(name)
    tab.off('pageerror', tell)
    await tab.goto('about:blank')
    spare.push(tab)
  }
  tab.on('pageerror', tell)
  await tab.setViewportSize({ width: phone.width, height: phone.width + 2 * MARGIN })
  await tab.emulateMedia({ colorScheme: phone.theme })
  await tab.goto(`${server.origin}/${name}/card`)
  const width = phone.width - 2 * MARGIN
  const dimensions = { width, minHeight: width * LOWEST, maxHeight: width * HIGHEST }
  const { theme, fontSize } = phone
  const { unknownTags } = templates
  const start: CardStart = { component, result, dimensions, theme, fontSize, answers: wx, unknownTags }
  await tab.evaluate((given) => window.startCard(given), start)
  return new Card(tab, problems, end)
}

/** A card that is shown. */
export class Card {
  constructor(
    /** Of the browser, for layout and axe. */
    readonly tab: Page,
    private readonly problems: readonly string[],
    private readonly end: () => Promise<void>,
  ) {}

  /** Touches the one matching part. */
  async tap(target: Target): Promise<void> {
    const found = await this.tab.evaluateHandle((wanted) => window.weappCard.element(wanted), target)
    const element = found.asElement()
    if (!element) throw new Error(`${inWords(target)} is not an element`)
    await element.tap({ timeout: 10_000 })
    // Rejections are told with the browser's next task.
    await this.tab.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
  }

  text(target?: Target): Promise<string> {
    return this.tab.evaluate((wanted) => window.weappCard.text(wanted), target)
  }

  count(target: Target): Promise<number> {
    return this.tab.evaluate((wanted) => window.weappCard.count(wanted), target)
  }

  attribute(target: Target, name: string): Promise<string> {
    return this.tab.evaluate(([wanted, of]) => window.weappCard.attribute(wanted, of), [target, name] as const)
  }

  /** All calls of one API of `wx` or of the card's contexts, or of all. */
  async calls(api?: string): Promise<CardCall[]> {
    const calls = await this.tab.evaluate(() => window.weappCard.calls)
    return calls.filter((call) => api === undefined || call.api === api)
  }

  /** In CSS pixels: of the card, of its content, and how often it was told that it is too high. */
  size(): Promise<{ width: number; height: number; content: number; overflows: number }> {
    return this.tab.evaluate(() => {
      const { width, height } = document.querySelector('.card-holder')?.getBoundingClientRect() ?? new DOMRect()
      return { width, height, content: window.weappCard.height(), overflows: window.weappCard.overflows }
    })
  }

  /** A picture of the card in a conversation, as PNG. */
  screenshot(file?: string): Promise<Buffer> {
    return this.tab.screenshot({ animations: 'disabled', ...(file === undefined ? {} : { path: file }) })
  }

  /** Throws when something went wrong. */
  async assertClean(): Promise<void> {
    const seen = [...this.problems, ...(await this.tab.evaluate(() => window.weappCard.problems))]
    if (seen.length > 0) throw new Error(`The card had problems:\n${seen.map((each) => `- ${each}`).join('\n')}`)
  }

  /** Ends the card, and throws when something went wrong. */
  async close(): Promise<void> {
    try {
      await this.assertClean()
    } finally {
      await this.end()
    }
  }
}
