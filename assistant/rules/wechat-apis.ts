/** What of `wx` works in an assistant, so far as this package could have a use for it without a network or an account. */

/** In functions. */
export const IN_FUNCTIONS: readonly string[] = ['modelContext', 'getDeviceInfo', 'getAppBaseInfo']

/** In cards. */
export const IN_CARDS: readonly string[] = [
  ...['modelContext', 'getDeviceInfo', 'getAppBaseInfo', 'getWindowInfo'],
  ...['makePhoneCall', 'openLocation', 'openSetting', 'shareAppMessage', 'showToast', 'hideToast'],
  ...['vibrateShort', 'vibrateLong'],
]
