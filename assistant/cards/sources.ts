import type { Stack } from './stack'

/**
 * Where something is written, as short as it may be said, in two lines at most: 出处：手册问题6、……第三十八条. What a source
 * provides stands on the page.
 */
export function sourceNote(sources: readonly string[], stack: Stack, before = ''): string {
  const names = sources.map((source) => source.replace(/：.*$/, ''))
  for (let count = names.length; count > 0; count--) {
    const more = count < names.length ? '等' : ''
    const { text, cut } = stack.text(`${before}出处：${names.slice(0, count).join('、')}${more}`, 'note', 2)
    if (!cut) return text
  }
  return ''
}
