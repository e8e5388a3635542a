import type { Theme } from './dist'

export interface DeviceOptions {
  /** Width of the screen in CSS pixels; 375 unless told. */
  width?: number
  height?: number
  theme?: Theme
  /** WeChat's font setting in pixels: 17 is the iPhone's default, 23.8 the largest. */
  fontSize?: number
  platform?: 'ios' | 'android'
  /** What wx.getNetworkType answers. */
  network?: string
}

/** A phone: what the app can ask about it, and what the chrome leaves to a page. */
export class Device {
  readonly width: number
  readonly height: number
  readonly statusBar: number
  readonly safeBottom: number
  readonly platform: 'ios' | 'android'
  readonly network: string
  theme: Theme
  fontSize: number

  static readonly navigationBar = 44
  static readonly tabBar = 49

  constructor(options: DeviceOptions = {}) {
    this.width = options.width ?? 375
    const small = this.width < 360
    this.height = options.height ?? (small ? 568 : Math.round((this.width * 812) / 375))
    this.statusBar = small ? 20 : 44
    this.safeBottom = small ? 0 : 34
    this.theme = options.theme ?? 'light'
    this.platform = options.platform ?? 'ios'
    this.fontSize = options.fontSize ?? this.defaultFontSize
    this.network = options.network ?? 'wifi'
  }

  get defaultFontSize(): number {
    return this.platform === 'ios' ? 17 : 16
  }

  /** Height that is left for a page's own content. */
  windowHeight(chrome: { navigationBar: boolean; tabBar: boolean }): number {
    const top = chrome.navigationBar ? this.statusBar + Device.navigationBar : 0
    const bottom = chrome.tabBar ? Device.tabBar + this.safeBottom : 0
    return this.height - top - bottom
  }

  windowInfo(windowHeight: number) {
    const { width, height, statusBar, safeBottom } = this
    return {
      pixelRatio: 2,
      screenWidth: width,
      screenHeight: height,
      windowWidth: width,
      windowHeight,
      statusBarHeight: statusBar,
      screenTop: height - windowHeight,
      safeArea: {
        left: 0,
        right: width,
        top: statusBar,
        bottom: height - safeBottom,
        width,
        height: height - safeBottom - statusBar,
      },
    }
  }

  baseInfo() {
    return {
      SDKVersion: '3.7.0',
      version: '8.0.50',
      language: 'zh_CN',
      theme: this.theme,
      enableDebug: false,
      fontSizeSetting: this.fontSize,
      fontSizeScaleFactor: Math.round((this.fontSize / this.defaultFontSize) * 100) / 100,
      host: { env: 'WeChat', appId: '' },
    }
  }

  deviceInfo() {
    const ios = this.platform === 'ios'
    return {
      brand: ios ? 'iPhone' : 'Android',
      model: ios ? 'iPhone 13' : 'Pixel 7',
      system: ios ? 'iOS 16.0' : 'Android 13',
      platform: this.platform,
      benchmarkLevel: 40,
    }
  }
}
