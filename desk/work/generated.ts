import type { Content } from '../../compiler/content'
import { compileSearch } from '../../compiler/search/compile'
import type { PhoneContent } from '../phone/messages'

/** What the app's build takes from `src/generated`, the search apart. */
export function generated({
  app,
  outline,
  questions,
  office,
  suggestions,
  guides,
  screens,
  checklists,
  diagnosis,
  deadlines,
}: Content): PhoneContent {
  return {
    'app.json': app,
    'outline.json': outline,
    'questions.json': questions,
    'office.json': office,
    'suggestions.json': suggestions,
    'guides.json': guides,
    'screens.json': screens,
    'checklists.json': checklists,
    'diagnosis.json': diagnosis ?? { symptoms: [], nodes: [], outcomes: [] },
    'deadlines.json': deadlines,
  }
}

/** What the search takes from there. */
export function generatedSearch(content: Content): PhoneContent {
  const { lexicon, syllables } = compileSearch(content, content.synonyms)
  return { 'lexicon.json': lexicon, 'syllables.json': { table: syllables } }
}
