import Taro from '@tarojs/taro'
import { quietly } from './promises'

/** Jumps to the top, for a page whose content has been replaced. */
export function scrollToTop(): void {
  quietly(() => Taro.pageScrollTo({ scrollTop: 0, duration: 0 }))
}
