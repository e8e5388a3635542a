import type { Frame } from 'playwright-core'
import type { AnswerPlan } from './answers'
import { BrowserHand } from './browser/hand'
import { matchesText, show, type Target } from './page/target'
import { pickerChoice } from './picker'
import type { AppService, Call, SetDataEntry } from './service/app-service'
import type { Sheet, Toast } from './service/chrome'
import type { Direction, Done, Hand } from './view'

/** What to tap or read: a string is the whole text, a RegExp a part of it. */
export type Pointed = Target | string | RegExp

const targetOf = (pointed: Pointed): Target =>
  typeof pointed === 'string' || pointed instanceof RegExp ? { text: pointed } : pointed

/** A mini program on a phone, and a person who uses it. Each action resolves when everything is idle. */
export class Simulation {
  constructor(
    private readonly service: AppService,
    private readonly hand: Hand,
    private readonly end: () => Promise<void>,
  ) {}

  /** Starts the mini program at this page (`pages/home/index?tab=2`), or opens it as a link would. */
  async open(url: string = this.service.dist.entry): Promise<void> {
    const { service } = this
    await (service.navigation.top ? service.go(url) : service.launch(url))
    await service.settle()
  }

  /** Taps the one thing that matches: on the open sheet if there is one, else on the page. */
  tap = (pointed: Pointed) =>
    this.act((hand) => {
      const sheet = this.sheet()
      return sheet ? hand.press(buttonOn(sheet, targetOf(pointed))) : hand.tap(targetOf(pointed))
    })

  /** Replaces the text of an input, letter by letter. */
  type = (target: Pointed, text: string) =>
    this.actOnPage((hand) => hand.type(targetOf(target), text, () => this.service.settle()))

  /** Presses the confirm key of an input's keyboard. */
  submit = (target: Pointed) => this.actOnPage((hand) => hand.submit(targetOf(target)))

  /** Swipes over the one thing that matches: touchstart, touchmove and touchend, and no tap. */
  swipe = (target: Pointed, to: Direction) => this.actOnPage((hand) => hand.swipe(targetOf(target), to))

  /** Turns the open picker's wheels to this value (an item, or a date such as 2025-06-30) and confirms. */
  choose = (value: string) =>
    this.act((hand) => {
      const { picker, id } = this.sheet() ?? {}
      if (!picker) throw new Error('No picker is open')
      return hand.choose(pickerChoice(picker, value), `${id}.1`)
    })

  /** Taps the navigation bar's back or home button. */
  back = () =>
    this.actOnPage((hand) => {
      const { leading = 'none' } = this.service.chrome.state().bar ?? {}
      if (leading === 'none') throw new Error('The navigation bar has no way back')
      return hand.press(leading)
    })

  /** Taps a tab of the tab bar, by its text. */
  switchTab = (text: string) =>
    this.actOnPage((hand) => {
      const index = this.service.chrome.state().tabs?.items.findIndex((tab) => tab.text === text) ?? -1
      if (index < 0) throw new Error(`No tab bar with "${text}" is shown`)
      return hand.press(`tab.${index}`)
    })

  /** The visible text of the page or a part of it: one line for each block. */
  text = async (target?: Pointed) =>
    await this.hand.look((page, at) => page.text(at), target === undefined ? undefined : targetOf(target))

  /** How many things match. */
  count = async (target: Pointed) => await this.hand.look((page, at) => page.count(at), targetOf(target))

  /** An attribute such as aria-expanded; empty when missing. */
  attribute = async (target: Pointed, name: string) =>
    await this.hand.look((page, { at, name }) => page.attribute(at, name), { at: targetOf(target), name })

  /** The page on top: its route, its query and its data. */
  page(): { route: string; query: Record<string, string>; data: Record<string, unknown> } {
    const { route, query, data } = this.service.page()
    return { route, query, data }
  }

  /** Calls a method of the page on top, as WeChat would. */
  async call(method: string, ...args: unknown[]): Promise<void> {
    const { service } = this
    service.guard(() => service.page().call(method, ...args.map((arg) => service.world.adopt(arg))))
    await service.settle()
  }

  /** Routes of the pages on the stack, from the bottom. */
  stack(): string[] {
    return this.service.navigation.stack.map((page) => page.route)
  }

  title(): string {
    return this.service.chrome.state().bar?.title ?? ''
  }

  /** The sheet that waits for an answer: a modal, an action sheet, a picker, the phone's call sheet and so on. */
  sheet(): Sheet | undefined {
    return this.service.chrome.sheet
  }

  /** The visible toast or loading indicator; a toast stays until the next action. */
  toast(): Toast | undefined {
    return this.service.chrome.toast
  }

  /** The calls of one API, or of all. */
  calls(api?: string): Call[] {
    return this.service.calls.filter((call) => api === undefined || call.api === api)
  }

  /** Every setData so far. */
  get setData(): readonly SetDataEntry[] {
    return this.service.setData
  }

  /** Number of components and text nodes of Taro's page on top, and their depth. */
  nodes(): { nodes: number; depth: number } {
    return measureTree([this.page().data['root'] ?? {}])
  }

  /** Plans the next answers of an API. */
  answer(api: string, plan: AnswerPlan): void {
    this.service.answers.plan(api, plan)
  }

  /** Turns the phone's network on or off. */
  setNetwork(network: boolean): void {
    this.service.subPackages.network = network
  }

  /** Roots of the sub-packages that the phone has, sorted. */
  loadedPackages(): string[] {
    return this.service.subPackages.list()
  }

  /** Simulates the download of a newer release; `calls('UpdateManager.applyUpdate')` shows whether the app applied it. */
  async updateReady(): Promise<void> {
    const { service } = this
    service.update.ready((callback) => void service.guard(callback))
    await service.settle()
  }

  get clipboard(): string {
    return this.service.clipboard
  }

  /** Expects a problem: it does not fail the test, but its absence does. */
  expectProblem(pattern: RegExp): void {
    this.service.problems.expect(pattern)
  }

  /** Throws when something went wrong that was not expected. */
  assertClean(): void {
    this.service.problems.assertClean()
  }

  /** The page's frame in the browser, for layout and axe. Browser view only. */
  frame(): Frame {
    return this.browser().frame()
  }

  /** A picture of the phone as PNG. Browser view only. */
  screenshot(path?: string): Promise<Buffer> {
    return this.browser().tab.screenshot({ animations: 'disabled', ...(path === undefined ? {} : { path }) })
  }

  /** Opens a page in a browser slowed down by this factor; returns the milliseconds until its first content is on screen. */
  timeToContent(url: string, cpuRate: number): Promise<number> {
    return this.browser().timeToContent(() => this.open(url), cpuRate)
  }

  /** Ends the phone, and throws when something went wrong that was not expected. */
  async close(): Promise<void> {
    await this.end()
    this.assertClean()
  }

  private browser(): BrowserHand {
    const { hand } = this
    if (!(hand instanceof BrowserHand)) throw new Error('The tree view has no screen')
    return hand
  }

  private async act(move: (hand: Hand) => Done): Promise<void> {
    const { service, hand } = this
    service.chrome.acknowledge()
    await move(hand)
    await service.settle()
  }

  private actOnPage(move: (hand: Hand) => Done): Promise<void> {
    return this.act((hand) => {
      const sheet = this.sheet()
      if (sheet) throw new Error(`The ${sheet.kind} sheet covers the page`)
      return move(hand)
    })
  }
}

/** The name of the one button of a sheet with this text. */
function buttonOn({ id, buttons }: Sheet, target: Target): string {
  const at = buttons.findIndex(({ text }) => target.text !== undefined && matchesText(text, target.text))
  if (at >= 0) return `${id}.${at}`
  throw new Error(`Nothing matches ${show(target)}. On the sheet is: ${buttons.map(({ text }) => text).join(', ')}`)
}

/** The number of nodes in Taro's data, without the root, and their depth. */
function measureTree(level: { cn?: object[] }[]): { nodes: number; depth: number } {
  const next = level.flatMap(({ cn = [] }) => cn)
  if (next.length === 0) return { nodes: 0, depth: 0 }
  const { nodes, depth } = measureTree(next)
  return { nodes: next.length + nodes, depth: depth + 1 }
}
