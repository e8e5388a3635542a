import { differencesBetween, type Source } from '../../compiler/desk'
import { shapeOf } from '../../compiler/edit/fields'
import type { Files } from '../../compiler/folder'
import { nameOf } from './places'

/** A change in words: where, what stood there, what stands there now. */
export interface ShownChange {
  where: string
  before: string | undefined
  now: string | undefined
}

/** What was changed since the edition, sentence by sentence, with the office's new answers. */
export function shownChanges(edition: Files, files: Files, sources: readonly Source[]): ShownChange[] {
  const changed = differencesBetween(edition, files)
    .filter(({ file }) => file !== 'answers.yaml')
    .map(({ file, old, new: now }) => {
      const [before, after] = [old, now].map((line) => (line === undefined ? undefined : inWords(line, file)))
      const label = after?.label ?? before?.label
      const name = nameOf(files.has(file) ? files : edition, file)
      return {
        where: label === undefined ? name : `${name}，${label}`,
        before: before?.text,
        now: after?.text,
      }
    })
  const answers = sources.map(({ text, source }) => ({
    where: '学位办的答复',
    before: undefined,
    now: `${text}（${source}）`,
  }))
  return [...changed.filter(({ before, now }) => before !== now), ...answers]
}

/** A line of the source without what only the source needs: `phone: "0431-85583206"` as 电话 and the number. */
function inWords(line: string, file: string): { label: string | undefined; text: string } {
  const [, key, value] = /^(?:- )?([a-zA-Z-]+):(?: (.*)|$)/.exec(line) ?? []
  const bare = (text: string) => text.replace(/^(?:- |#+ |\d+\. |> )/, '').replace(/^(["'])(.*)\1$/, '$2')
  if (key === undefined || key.startsWith('http')) return { label: undefined, text: bare(line) }
  const fields = [false, true].flatMap((isStep) => Object.entries(shapeOf(file, isStep)?.fields ?? {}))
  const label = fields.find(([path]) => path === key || path.endsWith(`.${key}`))?.[1].label
  return { label, text: bare(value ?? '') }
}
