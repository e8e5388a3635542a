import type { Device } from '../device'
import type { Dist, Theme } from '../dist'
import type { PickerRequest } from '../picker'
import type { Navigation } from './navigation'

/** The parts that WeChat itself draws around and over a page. */
export interface ChromeState {
  theme: Theme
  statusBar: number
  safeBottom: number
  /** Background of a page without its own colour. */
  ground: string
  /** Undefined when the page draws its own. */
  bar: { title: string; background: string; text: string; leading: 'back' | 'home' | 'none' } | undefined
  tabs: { items: Tab[]; background: string; border: string } | undefined
  toast: Toast | undefined
  sheet: Sheet | undefined
}

interface Tab {
  text: string
  icon: string | undefined
  color: string
  selected: boolean
}

export interface Toast {
  title: string
  icon: 'success' | 'error' | 'loading' | 'none'
}

/** Waits for an answer: a tap on a button, whose name is the sheet's id and its own number: `3.0`. */
export interface Sheet {
  id: number
  kind: 'modal' | 'actions' | 'picker' | 'call' | 'map' | 'contact' | 'calendar' | 'share'
  title: string
  lines: string[]
  buttons: SheetButton[]
  picker?: PickerRequest
}

export interface SheetButton {
  text: string
  tone?: 'primary' | 'cancel'
}

/** A person's answer: the index of a button, and the values of a picker's wheels. */
export interface SheetAnswer {
  button: number
  value: number[] | undefined
}

/** Holds the state of WeChat's chrome, and waits for a person's answer to its sheets. */
export class Chrome {
  toast: Toast | undefined
  private readonly sheets: { sheet: Sheet; resolve: (answer: SheetAnswer) => void }[] = []
  private nextSheet = 1
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly dist: Dist,
    private readonly device: Device,
    private readonly navigation: Navigation,
    private readonly singlePage: boolean,
    /** In a preview a toast disappears after its duration; in a test it stays until the next action, however slow the machine is. */
    private readonly timedToasts: boolean,
    private readonly draw: (state: () => ChromeState) => void,
  ) {}

  redraw(): void {
    this.draw(() => this.state())
  }

  state(): ChromeState {
    const { theme, statusBar, safeBottom } = this.device
    const { top, stack } = this.navigation
    const route = top?.route ?? this.dist.entry
    const config = this.dist.pageConfig(route, theme)
    const isHome = route === this.dist.entry || this.dist.isTab(route)
    const bar = {
      title: top?.title ?? config.navigationBarTitleText ?? '',
      background: config.navigationBarBackgroundColor ?? '#000000',
      text: config.navigationBarTextStyle ?? 'white',
      leading: this.singlePage || (stack.length === 1 && isHome) ? 'none' : stack.length > 1 ? 'back' : 'home',
    } as const
    return {
      ...{ theme, statusBar, safeBottom, toast: this.toast, sheet: this.sheet },
      ground: config.backgroundColorContent ?? '#fff',
      bar: config.navigationStyle === 'custom' ? undefined : bar,
      tabs: this.dist.isTab(route) && !this.singlePage ? this.tabs(route) : undefined,
    }
  }

  setToast(toast: Toast | undefined, duration = 1500): void {
    clearTimeout(this.timer)
    this.toast = toast
    if (toast && this.timedToasts) this.timer = setTimeout(() => this.acknowledge(), duration)
    this.redraw()
  }

  /** A person's action dismisses purely informative elements. */
  acknowledge(): void {
    if (this.toast && this.toast.icon !== 'loading') this.setToast(undefined)
  }

  /** Shows a sheet and resolves with a person's answer. */
  ask(sheet: Omit<Sheet, 'id'>): Promise<SheetAnswer> {
    return new Promise((resolve) => {
      this.sheets.push({ sheet: { ...sheet, id: this.nextSheet++ }, resolve })
      this.redraw()
    })
  }

  get sheet(): Sheet | undefined {
    return this.sheets.at(-1)?.sheet
  }

  answer(id: number, answer: SheetAnswer): void {
    const at = this.sheets.findIndex(({ sheet }) => sheet.id === id)
    const [asked] = at < 0 ? [] : this.sheets.splice(at, 1)
    this.redraw()
    asked?.resolve(answer)
  }

  dispose(): void {
    clearTimeout(this.timer)
  }

  private tabs(current: string): ChromeState['tabs'] {
    const config = this.dist.tabBar(this.device.theme)
    const items = config?.list.map(({ pagePath, text, iconPath, selectedIconPath = iconPath }) => {
      const selected = pagePath === current
      const icon = selected ? selectedIconPath : iconPath
      const color = selected ? (config.selectedColor ?? '#07c160') : (config.color ?? '#7A7E83')
      return { text, icon: icon === undefined ? icon : this.dist.picture(icon), color, selected }
    })
    const border = config?.borderStyle === 'white' ? 'rgba(255,255,255,.15)' : 'rgba(0,0,0,.1)'
    return items && { items, background: config?.backgroundColor ?? '#ffffff', border }
  }
}
