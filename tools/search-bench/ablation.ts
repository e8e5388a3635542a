import { measure, shareOf, type Labelled } from '../../measures/search/labelled'
import { createSearch, type SearchData } from '../../src/model/search'
import { SETTINGS, type Settings } from '../../src/model/search/settings'

/** For each setting, the value that switches it off. */
const OFF: Settings = { inexact: 1, rank: 1, together: 0, text: 0, leanings: 0 }
/** The measures and kinds of words that the decision looks at; leaving some out shows what they are worth. */
const FEATURES: Readonly<Record<string, (feature: string) => boolean>> = {
  'words of the text': (feature) => /^[\u3400-\u9fff\d]/.test(feature),
  'groups of synonyms': (feature) => feature.startsWith('['),
  uncovered: (feature) => feature === 'uncovered',
  unsaid: (feature) => feature === 'unsaid',
}

type Query = Pick<Labelled, 'query' | 'answers'>

export interface Ablation {
  without: string
  first: number
  three: number
  /** The share of what is answered that is called sure, and of what is not. */
  sure: number
  wrong: number
}

/** What each setting and kind of feature is worth: the figures without it, on the queries given. */
export function ablations(data: SearchData, queries: readonly Query[]): Ablation[] {
  const settings = Object.keys(SETTINGS).map((name) => {
    const off = { ...SETTINGS, [name]: OFF[name as keyof Settings] }
    return figures(name, queries, createSearch(data, off))
  })
  const features = Object.entries(FEATURES).map(([name, isLeftOut]) => {
    const weights = Object.entries(data.decision.weights).filter(([feature]) => !isLeftOut(feature))
    const decision = { ...data.decision, weights: Object.fromEntries(weights) }
    return figures(name, queries, createSearch({ ...data, decision }))
  })
  return [figures('nothing', queries, createSearch(data)), ...settings, ...features]
}

function figures(without: string, queries: readonly Query[], { search }: ReturnType<typeof createSearch>): Ablation {
  const answered = queries.filter(({ answers }) => answers.length > 0)
  const others = queries.filter(({ answers }) => answers.length === 0)
  const { first, three } = measure(answered, (query) => search(query).hits.map(({ id }) => id))
  return { without, first, three, sure: shareOf('sure', answered, search), wrong: shareOf('sure', others, search) }
}
