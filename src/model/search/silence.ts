import type { App, Suggestions } from '../handbook/types'

/** What is said when too little was typed to tell. */
export const EARLY = '再多写一个字。'

/** What is said of a matter of the handbook's field that it doesn't treat. */
export const PERHAPS = '手册没有直接写这件事'

/** What is said of everything else. */
export const NOTHING = '手册里没有这方面的内容'

/** Whom to ask what the handbook doesn't say, if not somebody else. */
export const askOffice = ({ office }: App) => `这件事可以问${office}。`

/** What to do about a query that the handbook has nothing on. */
export function tryAgain({ examples: [example] }: Pick<Suggestions, 'examples'>, { office }: App): string {
  return `换个说法再试${example === undefined ? '' : `，例如“${example}”`}；或者直接问${office}。`
}
