import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'

export interface Shared {
  title: string
  /** Where the link leads, from `link()`. */
  path: string
}

/**
 * Lets the page be shared to a chat and to Moments in its current state.
 *
 * @param describe is told the part that a button of the page shares, and nothing for the whole page
 */
export function useShare(describe: (part?: string) => Shared): void {
  useShareAppMessage(({ target }) => describe(partOf(target)))
  useShareTimeline(() => {
    const { title, path } = describe()
    return { title, query: path.split('?')[1] ?? '' }
  })
}

/** What a share button carries as `data-part`; the phone's own menu has no target. */
function partOf(target: { dataset?: Partial<Record<string, string>> } | undefined): string | undefined {
  return target?.dataset?.part
}
