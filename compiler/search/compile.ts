import type { Handbook } from '../../src/model/handbook/types'
import { toEntries } from '../../src/model/search/entries'
import decision from '../../src/model/search/decision.json'
import leanings from '../../src/model/search/leanings.json'
import { textOf } from '../../src/model/search/pages'
import type { Entry, HitId, Lexicon, SearchData } from '../../src/model/search/types'
import { charactersOf, commonCharacters, traditionalPairs, typedForm } from './characters'
import { soundingLike, syllableTable, unusualReadings } from './syllables'
import type { Synonyms } from './synonyms-schema'
import { titleGroups } from './titles'

const NONE: Synonyms = { groups: [], combinations: [], asks: [], ignored: [] }

/** Compiles all search data from the handbook and the synonyms. */
export function compileSearch(
  handbook: Pick<Handbook, 'questions' | 'office' | 'app'>,
  synonyms: Synonyms = NONE,
): SearchData {
  const entries = toEntries(handbook)
  const lexicon = toLexicon(synonyms, entries)
  const characters = charactersOf([...entries.flatMap(textsOf), ...wordsOf(lexicon)])
  // Only of these words the search knows homophones.
  const sounds = charactersOf(wordsOf(ownOf(lexicon)))
  return {
    entries,
    lexicon: { ...lexicon, traditional: traditionalPairs(characters) },
    syllables: syllableTable(charactersOf([...characters, ...soundingLike(sounds, commonCharacters())])),
    leanings,
    decision,
  }
}

function toLexicon({ groups, combinations, asks, ignored }: Synonyms, entries: readonly Entry[]): Lexicon {
  const names = groups.map(({ name }) => name)
  const said = groups.map(({ questions, words, ...rest }) => ({ ...rest, pages: questions, words: joined(words) }))
  const lexicon = {
    groups: [...said, ...titleGroups(entries, said)],
    combinations: byPages(
      combinations.map(({ when, questions }) => [questions, when.map((name) => names.indexOf(name))]),
    ),
    asks: asks.map(({ words, answers }) => ({ words: joined(words), answers: joined(answers) })),
    ignored: joined(ignored),
  }
  return { ...lexicon, readings: unusualReadings(wordsOf(ownOf(lexicon))), traditional: '' }
}

/** The words about pages; the others find nothing in pinyin anyway. */
function ownOf({ groups }: Pick<Lexicon, 'groups'>): Pick<Lexicon, 'groups' | 'ignored'> {
  return { groups: groups.filter(({ pages }) => pages.length > 0), ignored: '' }
}

function byPages(combinations: readonly [pages: HitId[], groups: number[]][]): Lexicon['combinations'] {
  const found = new Map<string, Lexicon['combinations'][number]>()
  for (const [pages, groups] of combinations) {
    const key = pages.join()
    const same = found.get(key)
    if (same) same.groups.push(groups)
    else found.set(key, { pages, groups: [groups] })
  }
  return [...found.values()]
}

function joined(words: readonly string[]): string {
  return words.map(typedForm).join(' ')
}

function wordsOf({ groups, ignored }: Pick<Lexicon, 'groups' | 'ignored'>): string[] {
  return [...groups.map(({ words }) => words), ignored].flatMap((words) => words.split(' '))
}

function textsOf({ title, question, answers, passages }: Entry): string[] {
  return [title, question, textOf(answers), textOf(passages)]
}
