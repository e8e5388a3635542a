import type { Implement } from './implementation'

/** What the app asks about the phone, WeChat and itself. */
export const system: Implement = (service) => {
  const { device, chrome, navigation } = service
  const windowInfo = () => {
    const route = navigation.top?.route ?? service.dist.entry
    const { tabs } = chrome.state()
    return device.windowInfo(
      device.windowHeight({ navigationBar: chrome.hasNavigationBar(route), tabBar: tabs !== null }),
    )
  }
  const everything = () => ({ ...windowInfo(), ...device.baseInfo(), ...device.deviceInfo() })
  return {
    sync: {
      getWindowInfo: windowInfo,
      getAppBaseInfo: () => device.baseInfo(),
      getDeviceInfo: () => device.deviceInfo(),
      getSystemInfoSync: everything,
      getSystemSetting: () => ({ deviceOrientation: 'portrait' }),
      getAppAuthorizeSetting: () => ({}),
      getLaunchOptionsSync: () => service.launchOptions,
      getEnterOptionsSync: () => service.launchOptions,
      getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
      getMenuButtonBoundingClientRect: () => ({
        width: 87,
        height: 32,
        top: device.statusBar + 6,
        right: device.width - 7,
        bottom: device.statusBar + 38,
        left: device.width - 94,
      }),
    },
    async: {
      getSystemInfo: everything,
      getSystemInfoAsync: everything,
      getNetworkType: () => ({ networkType: device.network }),
      getSetting: () => ({ authSetting: {} }),
      getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '' }),
      requirePrivacyAuthorize: () => ({}),
    },
  }
}
