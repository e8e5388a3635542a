import type { Dist } from '../dist'
import type { Device } from '../device'
import type { ChromeState, NavigationBar, Sheet, TabBar, Toast } from './state'

/** What a page has changed in its own navigation bar. */
export interface BarChanges {
  title?: string
  background?: string
  text?: string
  loading?: boolean
}

interface Shown {
  route: string
  depth: number
  changes: BarChanges
}

interface Asked {
  sheet: Sheet
  resolve: (answer: unknown) => void
}

/** Keeps what WeChat draws by itself, and waits for a person's answer to its sheets. */
export class Chrome {
  private shown: Shown = { route: '', depth: 1, changes: {} }
  private toast: Toast | null = null
  private toastTimer: NodeJS.Timeout | undefined
  private sheets: Asked[] = []
  private nextSheet = 1

  constructor(
    private readonly dist: Dist,
    private readonly device: Device,
    private readonly draw: (state: ChromeState) => void,
    private readonly singlePage: boolean,
    /** In a preview a toast leaves by the clock; in a test it stays until the next action, whatever the machine's pace. */
    private readonly timedToasts: boolean,
  ) {}

  show(shown: Shown): void {
    this.shown = shown
    this.redraw()
  }

  redraw(): void {
    this.draw(this.state())
  }

  state(): ChromeState {
    const { theme, statusBar, safeBottom } = this.device
    return {
      theme,
      statusBar,
      safeBottom,
      bar: this.bar(),
      tabs: this.singlePage ? null : this.tabs(),
      toast: this.toast,
      sheet: this.sheet ?? null,
      singlePage: this.singlePage,
    }
  }

  hasNavigationBar(route: string): boolean {
    const style = this.dist.pageConfig(route).navigationStyle ?? this.dist.app.window?.navigationStyle
    return style !== 'custom'
  }

  setToast(toast: Toast | null, duration = 1500): void {
    clearTimeout(this.toastTimer)
    this.toast = toast
    if (toast && toast.icon !== 'loading' && this.timedToasts) {
      this.toastTimer = setTimeout(() => this.setToast(null), duration)
    }
    this.redraw()
  }

  /** A person acts: what only informs them goes. */
  acknowledge(): void {
    if (this.toast && this.toast.icon !== 'loading' && !this.timedToasts) this.setToast(null)
  }

  /** Shows a sheet and resolves with the answer of the button that a person taps. */
  ask(sheet: Omit<Sheet, 'id'>): Promise<unknown> {
    return new Promise((resolve) => {
      this.sheets.push({ sheet: { ...sheet, id: this.nextSheet++ }, resolve })
      this.redraw()
    })
  }

  get sheet(): Sheet | undefined {
    return this.sheets.at(-1)?.sheet
  }

  answer(id: number, answer: unknown): void {
    const asked = this.sheets.find(({ sheet }) => sheet.id === id)
    if (!asked) return
    this.sheets = this.sheets.filter((other) => other !== asked)
    this.redraw()
    asked.resolve(answer)
  }

  dispose(): void {
    clearTimeout(this.toastTimer)
  }

  private bar(): NavigationBar {
    const { route, depth, changes } = this.shown
    const config = this.dist.themed({ ...this.dist.app.window, ...this.dist.pageConfig(route) }, this.device.theme)
    const isHome = route === this.dist.entry || this.dist.tabIndex(route) >= 0
    return {
      shown: this.hasNavigationBar(route),
      title: changes.title ?? config.navigationBarTitleText ?? '',
      background: changes.background ?? config.navigationBarBackgroundColor ?? '#000000',
      text: changes.text ?? config.navigationBarTextStyle ?? 'white',
      leading: this.singlePage || (depth === 1 && isHome) ? 'none' : depth > 1 ? 'back' : 'home',
      loading: changes.loading ?? false,
    }
  }

  private tabs(): TabBar | null {
    const current = this.dist.tabIndex(this.shown.route)
    if (!this.dist.app.tabBar || current < 0) return null
    const config = this.dist.themed(this.dist.app.tabBar, this.device.theme)
    return {
      items: config.list.map((tab) => ({
        text: tab.text,
        icon: tab.iconPath ?? '',
        selectedIcon: tab.selectedIconPath ?? tab.iconPath ?? '',
      })),
      current,
      color: config.color ?? '#7A7E83',
      selectedColor: config.selectedColor ?? '#07c160',
      background: config.backgroundColor ?? '#ffffff',
      border: config.borderStyle === 'white' ? 'rgba(255,255,255,.15)' : 'rgba(0,0,0,.1)',
    }
  }
}
