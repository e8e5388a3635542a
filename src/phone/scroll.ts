import Taro from '@tarojs/taro'
import { quietly } from './promises'

/** Goes back to the top at once, for a page whose content has been exchanged. */
export function scrollToTop(): void {
  quietly(() => Taro.pageScrollTo({ scrollTop: 0, duration: 0 }))
}
