import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'

export interface Shared {
  title: string
  /** Where the link leads, from `link()`. */
  path: string
}

/** Lets the page be shared to a chat and to Moments in its current state. */
export function useShare(describe: () => Shared): void {
  useShareAppMessage(() => describe())
  useShareTimeline(() => {
    const { title, path } = describe()
    return { title, query: path.split('?')[1] ?? '' }
  })
}
