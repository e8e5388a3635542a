import Taro from '@tarojs/taro'
import { quietly } from './promises'

/** Shows a short message over the page for two seconds. */
export function tell(title: string): void {
  quietly(() => Taro.showToast({ title, icon: 'none', duration: 2000 }))
}
