import { writeFileSync } from 'node:fs'
import { compileContent } from '../compiler/compile'
import { compileSearch } from '../compiler/search/compile'
import { readLabelled } from '../measures/search/labelled'
import { train, type Example } from '../measures/search/train'
import { trainLeanings, type Choice } from '../measures/search/train-leanings'
import { createSearch, type HitId } from '../src/model/search'

const FOLDER = 'src/model/search'

interface Row {
  query: string
  answers: HitId[]
  split?: string
}

/** The sets to learn from, and how much each of their queries counts: those that people really asked the most. */
const SETS = [
  { file: 'queries', weight: 2 },
  { file: 'practice', weight: 1 },
  { file: 'real', weight: 3 },
]

/** How much more it counts to be sure of what is answered than not to be of what is not. */
const ANSWERED = 1.4

const content = compileContent('src/content')
const data = compileSearch(content, content.synonyms)
const queries = SETS.flatMap(({ file, weight }) =>
  readLabelled<Row>(`tests/model/search/${file}.jsonl`)
    .filter(({ split }) => split !== 'held')
    .map(({ query, answers }) => ({ query, answers, weight })),
)

const plain = createSearch({ ...data, leanings: {} })
const choices = queries.flatMap(({ query, answers: [page], weight }): Choice[] => {
  const { said, order } = plain.read(query)
  const scores = new Map(order.map(([place, score]) => [String(data.entries[place]?.id), score]))
  return page === undefined ? [] : [{ said, scores, page: String(page), weight }]
})
const leanings = trainLeanings(choices)
write(
  'leanings',
  leanings,
  Object.values(leanings).reduce((sum, each = {}) => sum + Object.keys(each).length, 0),
)

// The decision depends on the page that comes first.
const leaning = createSearch({ ...data, leanings })
const examples = queries.map(({ query, answers, weight }): Example => {
  const answered = answers.length > 0
  return { features: leaning.read(query).features, answered, weight: answered ? weight * ANSWERED : weight }
})
const decision = train(examples)
write('decision', decision, Object.keys(decision.weights).length)

function write(name: string, weights: object, count: number): void {
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(weights, null, 2)}\n`)
  process.stdout.write(`${queries.length} queries, ${count} weights: ${FOLDER}/${name}.json\n`)
}
