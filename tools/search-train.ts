import { writeFileSync } from 'node:fs'
import { compileContent } from '../compiler/compile'
import { compileSearch } from '../compiler/search/compile'
import { readLabelled } from '../measures/search/labelled'
import { train, type Example } from '../measures/search/train'
import { createSearch, type HitId } from '../src/model/search'

const OUT = 'src/model/search/decision.json'

interface Row {
  query: string
  answers: HitId[]
  split?: string
}

/** The sets to learn from, and how much each of their queries counts: those that people really asked the most. */
const SETS = [
  { file: 'queries', weight: 1 },
  { file: 'practice', weight: 1.5 },
  { file: 'real', weight: 3 },
]

const content = compileContent('src/content')
const { featuresOf } = createSearch(compileSearch(content, content.synonyms))
const examples = SETS.flatMap(({ file, weight }) =>
  readLabelled<Row>(`tests/model/search/${file}.jsonl`)
    .filter(({ split }) => split !== 'held')
    .map(({ query, answers }): Example => ({ features: featuresOf(query), answered: answers.length > 0, weight })),
)
const decision = train(examples)
writeFileSync(OUT, `${JSON.stringify(decision, null, 2)}\n`)
process.stdout.write(`${examples.length} queries, ${Object.keys(decision.weights).length} weights: ${OUT}\n`)
