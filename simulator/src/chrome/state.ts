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

export interface NavigationBar {
  shown: boolean
  title: string
  background: string
  text: string
  leading: 'back' | 'home' | 'none'
  loading: boolean
}

export interface TabBar {
  items: { text: string; icon: string; selectedIcon: string }[]
  current: number
  color: string
  selectedColor: string
  background: string
  border: string
}

export interface Toast {
  title: string
  icon: 'success' | 'error' | 'loading' | 'none'
  mask: boolean
}

export type SheetKind = 'modal' | 'actions' | 'picker' | 'call' | 'map' | 'contact' | 'calendar' | 'share'

export interface Sheet {
  id: number
  kind: SheetKind
  title: string
  lines: string[]
  buttons: SheetButton[]
  picker?: PickerRequest
  point?: { latitude: number; longitude: number }
}

export interface SheetButton {
  text: string
  answer: unknown
  tone?: 'primary' | 'cancel'
  color?: string
}
