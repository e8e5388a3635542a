import type { Dist } from '../dist'
import type { Device } from '../device'
import type { ChromeState, Sheet, Toast } from './state'

interface Shown {
  route: string
  /** Pages on the stack, this one included. */
  depth: number
  /** What the page itself has set. */
  title: string | undefined
}

interface Asked {
  sheet: Sheet
  resolve: (answer: unknown) => void
}

/** Keeps what WeChat draws by itself, and waits for a person's answer to its sheets. */
export class Chrome {
  private shown: Shown = { route: '', depth: 1, title: undefined }
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
      tabs: this.tabs(),
      toast: this.toast,
      sheet: this.sheet ?? null,
      singlePage: this.singlePage,
    }
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

  private bar(): ChromeState['bar'] {
    const { route, depth, title } = this.shown
    const config = this.dist.pageConfig(route, this.device.theme)
    const isHome = route === this.dist.entry || this.dist.isTab(route)
    return {
      shown: config.navigationStyle !== 'custom',
      title: title ?? config.navigationBarTitleText ?? '',
      background: config.navigationBarBackgroundColor ?? '#000000',
      text: config.navigationBarTextStyle ?? 'white',
      leading: this.singlePage || (depth === 1 && isHome) ? 'none' : depth > 1 ? 'back' : 'home',
    }
  }

  private tabs(): ChromeState['tabs'] {
    const config = this.dist.tabBar(this.device.theme)
    const { route } = this.shown
    if (!config || !this.dist.isTab(route) || this.singlePage) return null
    const items = config.list.map(({ pagePath, text, iconPath, selectedIconPath = iconPath }) => {
      const selected = pagePath === route
      const color = selected ? (config.selectedColor ?? '#07c160') : (config.color ?? '#7A7E83')
      return { text, icon: selected ? selectedIconPath : iconPath, color, selected }
    })
    const border = config.borderStyle === 'white' ? 'rgba(255,255,255,.15)' : 'rgba(0,0,0,.1)'
    return { items, background: config.backgroundColor ?? '#ffffff', border }
  }
}
