import { Document } from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { pinyin } from 'pinyin-pro'
import type { HitId, SearchData } from '../../src/model/search'
import { isHan } from '../../src/model/search/normalise'
import { textOf } from '../../src/model/search/pages'
import { readPinyin, type Pinyin } from '../../src/model/search/pinyin'
import { simplify, typedForm } from '../../compiler/search/characters'
import { cutSyllables } from '../../compiler/search/cut-syllables'

export type PlainSearch = (query: string) => HitId[]

interface Row {
  id: string
  title: string
  synonyms: string
  answer: string
  body: string
  pinyin: string
}

const BOOST = { title: 4, synonyms: 3, answer: 2, pinyin: 1, body: 1 }
const FIELDS = ['title', 'synonyms', 'answer', 'pinyin', 'body'] as const
const FOUND = 3

type Tokens = (text: string) => string[]

/** Single characters and pairs; runs of letters as whole words and as pairs of syllables. */
function tokeniser(syllables: Pinyin): Tokens {
  return (text) =>
    (
      simplify(text)
        .normalize('NFKC')
        .toLowerCase()
        .match(/[a-z0-9]+|[\u4e00-\u9fff]+/g) ?? []
    ).flatMap((run) => {
      if (isHan(run)) return [...Array.from(run), ...pairs(Array.from(run))]
      return [run, ...pairs(cutSyllables(run, syllables) ?? [])]
    })
}

function pairs(parts: readonly string[]): string[] {
  return parts.slice(1).map((part, i) => `${parts[i] ?? ''}${part}`)
}

/** The input to each library: the same pages, with their synonyms, and the pinyin of titles and synonyms. */
function rowsOf({ entries, lexicon }: SearchData): Row[] {
  return entries.map(({ id, title, question, answers, passages }) => {
    const words = lexicon.groups.filter(({ pages }) => pages.includes(id)).flatMap((group) => group.words.split(' '))
    const spelled = [title, ...words].map((word) => pinyin(word, { toneType: 'none', type: 'array', v: true }))
    const sounds = spelled.flatMap((syllables) => [
      syllables.join(''),
      syllables.map((each) => each.charAt(0)).join(''),
    ])
    return {
      id: String(id),
      title: `${title} ${question}`,
      synonyms: words.join(' '),
      answer: textOf(answers),
      body: textOf(passages),
      pinyin: sounds.join(' '),
    }
  })
}

function page(id: string): HitId {
  return id === 'office' ? id : Number(id)
}

function miniSearch(rows: Row[], tokens: Tokens): PlainSearch {
  const index = new MiniSearch<Row>({ fields: [...FIELDS], tokenize: tokens, processTerm: (term) => term })
  index.addAll(rows)
  const options = {
    boost: BOOST,
    fuzzy: (term: string) => (/^[a-z]{5,}$/.test(term) ? 1 : false),
    prefix: (term: string) => /^[a-z]{3,}$/.test(term),
  }
  return (query) =>
    index
      .search(query, options)
      .slice(0, FOUND)
      .map(({ id }) => page(String(id)))
}

function fuse(rows: Row[]): PlainSearch {
  const keys = FIELDS.map((name) => ({ name, weight: BOOST[name] }))
  const index = new Fuse(rows, {
    keys,
    ignoreLocation: true,
    threshold: 0.4,
    minMatchCharLength: 1,
    useTokenSearch: false,
  })
  return (query) => index.search(typedForm(query), { limit: FOUND }).map(({ item }) => page(item.id))
}

function flexSearch(rows: Row[], tokens: Tokens): PlainSearch {
  const field = [...FIELDS]
  const index = new Document<Row & Record<string, string>>({
    document: { id: 'id', index: field },
    encode: tokens,
    tokenize: 'strict',
  })
  for (const row of rows) index.add({ ...row })
  return (query) => {
    const scores = new Map<string, number>()
    for (const { field: name, result } of index.search(simplify(query), { limit: 10, suggest: true })) {
      const weight = BOOST[name as keyof typeof BOOST]
      result.forEach((id, rank) => scores.set(String(id), (scores.get(String(id)) ?? 0) + weight / (rank + 1)))
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, FOUND)
      .map(([id]) => page(id))
  }
}

/** Ready-made libraries, each set up for Chinese: characters and pairs, synonyms and pinyin in separate fields. */
export const LIBRARIES: Readonly<Record<string, (data: SearchData) => PlainSearch>> = {
  MiniSearch: (data) => miniSearch(rowsOf(data), tokeniser(readPinyin(data.syllables))),
  Fuse: (data) => fuse(rowsOf(data)),
  FlexSearch: (data) => flexSearch(rowsOf(data), tokeniser(readPinyin(data.syllables))),
}
