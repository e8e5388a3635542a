import Taro from '@tarojs/taro'

/** Shows a short message over the page for two seconds. */
export function tell(title: string): void {
  void Taro.showToast({ title, icon: 'none', duration: 2000 })
}
