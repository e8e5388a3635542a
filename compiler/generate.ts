import type { Content } from './content'
import { splitWords } from './deadlines/split'
import { compileSearch } from './search/compile'

const NO_DIAGNOSIS: Content['diagnosis'] = { symptoms: [], nodes: [], outcomes: [] }

/** The data that the app imports, by the name of its file in `src/generated`. */
export function generatedData(content: Content): Record<string, unknown> {
  return { ...pagesData(content), ...searchData(content) }
}

/** The same without the search, which takes as long as all the rest. */
export function pagesData(content: Content): Record<string, unknown> {
  const { examples, stages } = content.suggestions
  const { answers, details } = splitWords(content.deadlines)
  return {
    'app.json': content.app,
    'outline.json': content.outline,
    'questions.json': content.questions,
    'office.json': content.office,
    'suggestions.json': { examples, stages },
    'guides.json': content.guides,
    'checklists.json': content.checklists,
    'screens.json': content.screens,
    'diagnosis.json': content.diagnosis ?? NO_DIAGNOSIS,
    'answers.json': answers,
    'deadlines.json': details,
  }
}

/** What only the search imports. */
export function searchData(content: Content): Record<string, unknown> {
  const { lexicon, syllables } = compileSearch(content, content.synonyms)
  return {
    'lexicon.json': lexicon,
    'syllables.json': { table: syllables },
    'advisers.json': content.suggestions.advisers,
  }
}
