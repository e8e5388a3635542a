import type { Theme } from './dist'

export interface DeviceOptions {
  /** Width of the screen in CSS pixels; 375 unless told. */
  width?: number
  theme?: Theme
  /** WeChat's font setting in pixels: 17 is the default, 23.8 the largest. */
  fontSize?: number
}

const usualFontSize = 17

/** A phone: what the app can ask about it, and what the chrome leaves to a page. */
export class Device {
  readonly width: number
  readonly height: number
  readonly statusBar: number
  readonly safeBottom: number
  readonly fontSize: number
  readonly theme: Theme

  constructor({ width = 375, theme = 'light', fontSize = usualFontSize }: DeviceOptions = {}) {
    const small = width < 360
    this.width = width
    this.height = small ? 568 : Math.round((width * 812) / 375)
    this.statusBar = small ? 20 : 44
    this.safeBottom = small ? 0 : 34
    this.theme = theme
    this.fontSize = fontSize
  }

  /** What wx.getAppBaseInfo answers. */
  baseInfo() {
    return {
      SDKVersion: '3.7.0',
      version: '8.0.50',
      language: 'zh_CN',
      theme: this.theme,
      fontSizeSetting: this.fontSize,
      fontSizeScaleFactor: Math.round((this.fontSize / usualFontSize) * 100) / 100,
    }
  }
}
