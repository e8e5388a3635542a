import type { Handbook } from '../../src/model/handbook/types'
import { toEntries } from '../../src/model/search/entries'
import decision from '../../src/model/search/decision.json'
import { textOf } from '../../src/model/search/pages'
import type { Entry, Lexicon, SearchData } from '../../src/model/search/types'
import { charactersOf, commonCharacters, traditionalPairs, typedForm } from './characters'
import { syllableTable, unusualReadings } from './syllables'
import type { Synonyms } from './synonyms-schema'

const NONE: Synonyms = { groups: [], combinations: [], asks: [], ignored: [] }

/** Compiles all search data from the handbook and the synonyms. */
export function compileSearch(
  handbook: Pick<Handbook, 'questions' | 'office' | 'app'>,
  synonyms: Synonyms = NONE,
): SearchData {
  const entries = toEntries(handbook)
  const lexicon = toLexicon(synonyms)
  const characters = charactersOf([...entries.flatMap(textsOf), ...wordsOf(lexicon)])
  return {
    entries,
    lexicon: { ...lexicon, traditional: traditionalPairs(characters) },
    syllables: syllableTable(charactersOf([...characters, ...commonCharacters()])),
    decision,
  }
}

function toLexicon({ groups, combinations, asks, ignored }: Synonyms): Lexicon {
  const names = groups.map(({ name }) => name)
  const lexicon = {
    groups: groups.map(({ questions, words, ...rest }) => ({ ...rest, pages: questions, words: joined(words) })),
    combinations: combinations.map(({ when, questions }) => ({
      groups: when.map((name) => names.indexOf(name)),
      pages: questions,
    })),
    asks: asks.map(({ words, answers }) => ({ words: joined(words), answers: joined(answers) })),
    ignored: joined(ignored),
  }
  // Out-of-scope words find nothing in pinyin anyway.
  const own = lexicon.groups.filter(({ pages }) => pages.length > 0)
  return { ...lexicon, readings: unusualReadings(wordsOf({ groups: own, ignored: '' })), traditional: '' }
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
