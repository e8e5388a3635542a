import type { Evidence } from './evidence'
import { isHan } from './normalise'
import type { Span } from './spans'
import { entryOf, type TextIndex } from './text-index'
import type { Lexicon } from './types'
import type { Words } from './words'

/** Below this score the topic is out of scope. */
const LEAST = 0.4
/** A letter carries about a third of a character's information. */
const LETTER = 0.35
/** This many unknown characters name a topic of their own, such as 商标. */
const A_THING = 2
/** In texts longer than this, out-of-scope words are increasingly likely to be just background. */
const SHORT = 12
/** A word that fits more pages than this names a field, such as 学历, not a topic. */
const BROAD = 3

/** Whether the best entry explains enough of the query to be shown. */
export function isAnswered(
  text: string,
  best: number,
  spans: readonly Span[],
  evidence: Evidence,
  { words, lexicon, index }: { words: Words; lexicon: Lexicon; index: TextIndex },
): boolean {
  const score = evidence.sure[best] ?? 0
  const known = new Set<number>()
  const neutral = new Set<number>()
  let vague = !evidence.together
  let firm = false
  for (const { range, word, quality } of spans) {
    const group = lexicon.groups[words.list[word]?.group ?? -1]
    const kind = group === undefined ? neutral : group.pages.length === 0 ? undefined : known
    for (let i = range[0]; i < range[1]; i++) kind?.add(i)
    if (!group || kind !== known || group.depends) continue
    if (group.pages.length <= BROAD) vague = false
    if (quality === 1 && range[1] - range[0] > 1) firm = true
  }
  for (const { from, to, postings } of index.read(text)) {
    if (postings.some((posting) => entryOf(posting) === best)) for (let i = from; i < to; i++) known.add(i)
  }
  let explained = 0
  let unknown = 0
  let run = 0
  let strange = 0
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (character === ' ') continue
    const weight = isHan(character) ? 1 : LETTER
    const isUnknown = !known.has(i) && !neutral.has(i)
    if (known.has(i)) explained += weight
    else if (isUnknown) unknown += weight
    run = isUnknown && isHan(character) ? run + 1 : 0
    strange = Math.max(strange, run)
  }
  if (explained === 0 || (vague && strange >= A_THING && text.length < SHORT)) return false
  if (firm && evidence.outside === 0) return true
  // A long text has many unknown words although its subject is clear.
  const share = explained / (explained + Math.min(unknown, 2 + unknown / 4))
  const length = explained + unknown + neutral.size
  return (score - evidence.outside * Math.min(1, SHORT / length)) * share >= LEAST
}
