import { differencesBetween, type Source } from '../../compiler/desk'
import type { Files } from '../../compiler/folder'
import type { Content } from '../../compiler/content'
import { wordsOfLine } from './line-words'
import { nameOf } from './places'

/** A change in words: where, what stood there, what stands there now. */
export interface ShownChange {
  where: string
  before: string | undefined
  now: string | undefined
}

/**
 * What was changed since the edition, sentence by sentence, with the office's new answers.
 * @param content by which ids get their names
 */
export function shownChanges(
  edition: Files,
  files: Files,
  sources: readonly Source[],
  content?: Content,
): ShownChange[] {
  const known = content && { content, files }
  const changed = differencesBetween(edition, files)
    .filter(({ file }) => file !== 'answers.yaml')
    .map(({ file, old, new: now }) => {
      const [before, after] = [old, now].map((line) =>
        line === undefined ? undefined : wordsOfLine(line, file, known),
      )
      const label = after?.label ?? before?.label
      const name = nameOf(files.has(file) ? files : edition, file)
      return {
        where: label === undefined ? name : `${name}，${label}`,
        before: before?.text || undefined,
        now: after?.text || undefined,
      }
    })
  const answers = sources.map(({ text, source }) => ({
    where: '学位办的答复',
    before: undefined,
    now: `${text}（${source}）`,
  }))
  return [...changed.filter(({ before, now }) => before !== now), ...answers]
}
