import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'

export interface Shared {
  title: string
  /** Where the link leads, from `link()`. */
  path: string
}

/** Lets the page be sent to a chat and shown in Moments, as the very screen that it is. */
export function useShare(describe: () => Shared): void {
  useShareAppMessage(() => describe())
  useShareTimeline(() => {
    const { title, path } = describe()
    return { title, query: path.split('?')[1] ?? '' }
  })
}
