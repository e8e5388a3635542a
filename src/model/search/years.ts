import type { Range } from './types'

/** The lexicon's words for the years before and after 2001. */
export const EARLY = '2000届及以前'
export const LATE = '2001届及以后'

/** Years of graduation in a normalised text: 1998年, 95届, 八五级, 2003届. */
export function findYears(text: string): { range: Range; word: string }[] {
  const pattern = /(?:19\d\d|2000)(?!\d)[年届级]?|(20[0-4]\d(?:[年届]|(?=毕业)))|[5-9]\d[年届级]|(0\d[年届])/g
  const years: { range: Range; word: string }[] = []
  text.replace(pattern, (whole: string, late?: string, shortLate?: string, at = 0) => {
    const word = late === undefined && shortLate === undefined ? EARLY : LATE
    if (!/\d/.test(text.charAt(at - 1))) years.push({ range: [at, at + whole.length], word })
    return whole
  })
  return years
}
