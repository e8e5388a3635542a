import type { Theme } from './dist'

export interface DeviceOptions {
  /** Width of the screen in CSS pixels; 375 by default. */
  width?: number
  theme?: Theme
  /** WeChat's font setting in pixels: 17 is the default, 23.8 the largest. */
  fontSize?: number
}

export type Device = ReturnType<typeof makeDevice>

/** A phone of this width, with the space its chrome leaves for a page. */
export function makeDevice({ width = 375, theme = 'light', fontSize = 17 }: DeviceOptions = {}) {
  const small = width < 360
  return {
    ...{ width, theme, fontSize },
    height: small ? 568 : Math.round((width * 812) / 375),
    statusBar: small ? 20 : 44,
    safeBottom: small ? 0 : 34,
  }
}
