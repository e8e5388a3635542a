import type { Theme } from '../dist'
import type { PickerRequest } from './picker'

/** What WeChat itself draws around and over a page. */
export interface ChromeState {
  theme: Theme
  statusBar: number
  safeBottom: number
  bar: NavigationBar
  tabs: TabBar | null
  toast: Toast | null
  sheet: Sheet | null
  /** Opened from Moments: no way on from here but into the whole mini program. */
  singlePage: boolean
}

interface NavigationBar {
  shown: boolean
  title: string
  background: string
  text: string
  leading: 'back' | 'home' | 'none'
}

interface TabBar {
  items: { text: string; icon: string | undefined; color: string; selected: boolean }[]
  background: string
  border: string
}

export interface Toast {
  title: string
  icon: 'success' | 'error' | 'loading' | 'none'
  mask: boolean
}

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
  answer: unknown
  tone?: 'primary' | 'cancel'
}
