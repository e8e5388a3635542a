/** Digits of any width, or Chinese ones. */
const DIGIT = '[0-9０-９零〇一二三四五六七八九幺]'
/** What may stand between the digits of a number. */
const GAP = '[ \\u3000\\-－—.·]?'

/**
 * Numbers that tell who somebody is: eleven digits and more (mobile telephones, identity cards, certificates), however they
 * are written, and landlines with their area code.
 */
const NUMBERS = [
  new RegExp(`(?:${DIGIT}${GAP}){17}(?:${DIGIT}|[XxＸｘ])`, 'g'),
  new RegExp(`${DIGIT}{11,}`, 'g'),
  new RegExp(`[1１一幺]${GAP}[3-9３-９三四五六七八九](?:${GAP}${DIGIT}){9}`, 'g'),
  /0\d{2,3}[ -]?\d{7,8}/g,
]

const MARKS = /[ \u3000\-－—.·]/g

/**
 * A text without numbers of identity cards, certificates and telephones.
 *
 * @param known a number that anybody may name: the office's own
 */
export function withoutPersonalData(text: string, known: string): string {
  const own = known.replace(MARKS, '')
  const drop = (found: string) => (found.replace(MARKS, '') === own ? found : ' ')
  return NUMBERS.reduce((rest, pattern) => rest.replace(pattern, drop), text)
}
