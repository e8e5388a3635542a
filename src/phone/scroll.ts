import Taro from '@tarojs/taro'

/** Goes back to the top at once, for a page whose content has been exchanged. */
export function scrollToTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
}
