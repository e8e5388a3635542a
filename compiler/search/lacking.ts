import { fault } from '../problems'
import type { Path } from '../yaml'
import { typedForm } from './characters'
import type { Synonyms } from './synonyms-schema'

/** A question as the search knows it best. */
export interface Titled {
  number: number
  title: string
}

/**
 * Reports words said to be about nothing in the handbook that stand in the title of a question: the search would answer them with
 * nothing. Words inside longer ones of the title that are about a question don't matter.
 */
export function checkLacking(
  { groups }: Synonyms,
  questions: readonly Titled[],
  report: (path: Path, message: string) => void,
): void {
  const own = groups.filter((group) => group.questions.length > 0).flatMap(({ words }) => words.map(typedForm))
  for (const { number, title } of questions) {
    const form = typedForm(title)
    const inTitle = own.filter((word) => form.includes(word))
    groups.forEach((group, index) => {
      if (group.questions.length > 0) return
      group.words.forEach((word, place) => {
        const lacking = typedForm(word)
        if (lacking === '' || !form.includes(lacking) || inTitle.some((known) => known.includes(lacking))) return
        const what = `问题${number}的标题里有“${word}”，词组“${group.name}”却说手册里没有，搜索找不到问题${number}`
        report(['groups', index, 'words', place], fault(what, `从“${group.name}”里删去“${word}”`))
      })
    })
  }
}
