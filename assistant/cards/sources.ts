import type { Stack } from './stack'

/** What a source provides stands on the page. */
const MOST_LINES = 2

/**
 * Where something is written, as short as it may be said: 出处：手册问题6、……第三十八条, after what is said before. Fewer sources,
 * or only what is said before, where there is less room.
 */
export function sourceNote(sources: readonly string[], stack: Stack, before = ''): string {
  const names = sources.map((source) => source.replace(/：.*$/, ''))
  for (let count = names.length; count > 0; count--) {
    const more = count < names.length ? '等' : ''
    const note = stack.whole(`${before}出处：${names.slice(0, count).join('、')}${more}`, 'note', MOST_LINES)
    if (note !== '') return note
  }
  return stack.whole(before, 'note', MOST_LINES)
}
