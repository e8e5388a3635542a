import { useDidShow } from '@tarojs/taro'

/** Tells whenever the page is shown, the first time and each time that the reader comes back to it. */
export function useShown(onShow: () => void): void {
  useDidShow(onShow)
}
