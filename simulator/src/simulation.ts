import type { Frame, Page } from 'playwright-core'
import type { AnswerPlan, Answers } from './answers'
import { BrowserHand } from './browser/browser-hand'
import type { Sheet, Toast } from './chrome/state'
import type { Dist, Theme } from './dist'
import type { Direction, Done, Hand } from './hand'
import type { Problems } from './problems'
import type { AppService } from './service/app-service'
import type { Call, SetDataEntry } from './service/records'
import { share } from './service/events'
import type { Target } from './target'
import { measureTree, readTree } from './tree/taro-tree'
import { Templates, type TaroNode } from './tree/templates'

/** The parts of a running phone. */
export interface Parts {
  dist: Dist
  problems: Problems
  answers: Answers
  service: AppService
  hand: Hand
  phone?: Page
  end(): Promise<void>
}

/** What to tap or read: a string is the whole text, a RegExp a part of it. */
export type Pointed = Target | string | RegExp

const targetOf = (pointed: Pointed): Target =>
  typeof pointed === 'string' || pointed instanceof RegExp ? { text: pointed } : pointed

/** A mini program on a phone, and a person who uses it. Each action resolves when everything has come to rest. */
export class Simulation {
  constructor(private readonly parts: Parts) {}

  /** Starts the mini program at this page (`pages/home/index?tab=2`), or goes there as by a link. */
  async open(url: string = this.parts.dist.entry): Promise<void> {
    const { service } = this.parts
    if (service.navigation.top) await service.go(url)
    else await service.launch(url)
    await this.parts.service.settle()
  }

  /** Taps the one thing that matches: on the open sheet if there is one, else on the page. */
  tap = (target: Pointed) => this.act((hand) => hand.tap(targetOf(target)))
  /** Replaces the text of an input, letter by letter. */
  type = (target: Pointed, text: string) => this.act((hand) => hand.type(targetOf(target), text))
  /** Presses the confirm key of an input's keyboard. */
  submit = (target: Pointed) => this.act((hand) => hand.submit(targetOf(target)))
  /** Draws a finger over the one thing that matches: touchstart, touchmove and touchend, and no tap. */
  swipe = (target: Pointed, to: Direction) => this.act((hand) => hand.swipe(targetOf(target), to))
  /** Turns the open picker's wheels to this value (an item, or a date such as 2025-06-30) and confirms. */
  choose = (value: string) => this.act((hand) => hand.choose(value))
  /** Taps the navigation bar's arrow, or its house. */
  back = () => this.act((hand) => hand.tapBack())
  scrollToBottom = () => this.act((hand) => hand.scrollToBottom())

  /** Taps a tab of the tab bar, by its text. */
  async switchTab(text: string): Promise<void> {
    const index = this.parts.dist.app.tabBar?.list.findIndex((tab) => tab.text === text) ?? -1
    if (index < 0 || !this.parts.service.chrome.state().tabs) throw new Error(`No tab bar with "${text}" is shown`)
    await this.act((hand) => hand.tapTab(index))
  }

  /** What the page, or a part of it, says: one line for each block. */
  text = async (target?: Pointed) => await this.parts.hand.text(target === undefined ? undefined : targetOf(target))
  /** How many things match. */
  count = async (target: Pointed) => await this.parts.hand.count(targetOf(target))
  /** An attribute such as aria-expanded; empty when it is not there. */
  attribute = async (target: Pointed, name: string) => await this.parts.hand.attribute(targetOf(target), name)

  /** The page on top: its route, its query and its data. */
  page(): { route: string; query: Record<string, string>; data: Record<string, unknown> } {
    const { route, query, data } = this.parts.service.page()
    return { route, query, data }
  }

  /** Calls a method of the page on top, as a component's event would. */
  async call(method: string, ...args: unknown[]): Promise<void> {
    const { service } = this.parts
    service.guard(() => service.page().call(method, ...args.map((arg) => service.adopt(arg))))
    await this.parts.service.settle()
  }

  /** Routes of the pages on the stack, the first below. */
  stack(): string[] {
    return this.parts.service.navigation.stack.map((page) => page.route)
  }

  title(): string {
    return this.parts.service.chrome.state().bar.title
  }

  /** The sheet that waits for an answer: a modal, an action sheet, a picker, the phone's call sheet and so on. */
  sheet(): Sheet | undefined {
    return this.parts.service.chrome.sheet
  }

  /** The toast or loading sign that is shown; a toast stays until the next action. */
  toast(): Toast | null {
    return this.parts.service.chrome.state().toast
  }

  /** The calls of one API, or of all. */
  calls(api?: string): Call[] {
    return this.parts.service.calls.filter((call) => api === undefined || call.api === api)
  }

  /** Every setData so far. */
  get setData(): readonly SetDataEntry[] {
    return this.parts.service.setData
  }

  /** Components and pieces of text of the page on top, and how deep they nest. */
  nodes(): { nodes: number; depth: number } {
    const root = this.page().data['root'] as TaroNode | undefined
    const { dist, problems } = this.parts
    return measureTree(readTree(new Templates(dist), root?.cn ?? [], (error) => problems.add('view', error)))
  }

  /** Plans the next answers of an API. */
  answer(api: string, plan: AnswerPlan): void {
    this.parts.answers.plan(api, plan)
  }

  get clipboard(): string {
    return this.parts.service.clipboard
  }

  /** Shares the page through WeChat's menu; undefined when the page cannot be shared. */
  async shareToFriend(): Promise<unknown> {
    const shared = share(this.parts.service, { from: 'menu' })
    const { sheet } = this.parts.service.chrome
    if (sheet?.kind === 'share') this.parts.service.chrome.answer(sheet.id, 'close')
    await this.parts.service.settle()
    return shared
  }

  /** Shares the page to Moments; undefined when the page cannot be shared there. */
  shareToMoments(): unknown {
    return this.parts.service.page().call('onShareTimeline')
  }

  /** The phone goes dark, or light again. */
  async setTheme(theme: Theme): Promise<void> {
    await this.parts.service.setTheme(theme)
    await this.parts.service.settle()
  }

  /** A problem is meant to come: it does not fail the test, but its absence does. */
  expectProblem(pattern: RegExp): void {
    this.parts.problems.expect(pattern)
  }

  /** Throws when something went wrong that was not expected. */
  assertClean(): void {
    this.parts.problems.assertClean()
  }

  /** The page's frame in the browser, for layout and axe. Browser view only. */
  frame(): Frame {
    const { hand } = this.parts
    if (!(hand instanceof BrowserHand)) throw new Error('The tree view has no frame')
    return hand.frame()
  }

  /** A picture of the phone as PNG. Browser view only. */
  screenshot(path?: string): Promise<Buffer> {
    const { phone } = this.parts
    if (!phone) throw new Error('The tree view cannot be photographed')
    return phone.screenshot({ animations: 'disabled', ...(path === undefined ? {} : { path }) })
  }

  /** Opens a page on a browser slowed so many times; milliseconds until its first content is on the screen. */
  async timeToContent(url: string, cpuRate: number): Promise<number> {
    const { phone, service } = this.parts
    if (!phone) throw new Error('The tree view has no screen')
    const session = await phone.context().newCDPSession(phone)
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuRate })
    const paint = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
    const start = performance.now()
    const shown = new Promise<number>((resolve, reject) => {
      service.onRecord = (record) => {
        if (!('setData' in record)) return
        service.onRecord = () => undefined
        // The page's queue holds this update by the next tick.
        Promise.resolve()
          .then(() => service.page().queue)
          .then(() => phone.evaluate(paint))
          .then(() => resolve(performance.now() - start), reject)
      }
    })
    await this.open(url)
    const time = await shown
    await session.detach()
    return time
  }

  /** Ends the phone, and throws when something went wrong that was not expected. */
  async close(): Promise<void> {
    await this.parts.end()
    this.assertClean()
  }

  private async act(move: (hand: Hand) => Done): Promise<void> {
    this.parts.service.chrome.acknowledge()
    await move(this.parts.hand)
    await this.parts.service.settle()
  }
}
