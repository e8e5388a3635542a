import Taro from '@tarojs/taro'

/** Jumps to the top, for a page whose content has been replaced. */
export function scrollToTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
}
