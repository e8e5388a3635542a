import Taro from '@tarojs/taro'

/** Says something short over the page for two seconds. */
export function tell(title: string): void {
  void Taro.showToast({ title, icon: 'none', duration: 2000 })
}
