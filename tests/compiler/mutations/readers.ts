import { readApp, readSuggestions } from '../../../compiler/app'
import { readDeadlines } from '../../../compiler/deadlines/read'
import { readDiagnosis } from '../../../compiler/diagnosis/read'
import { readDocuments, type Documents } from '../../../compiler/documents'
import { readExceptions } from '../../../compiler/fidelity/exceptions'
import type { ContentText } from '../../../compiler/fidelity/passages'
import { readSource } from '../../../compiler/fidelity/source'
import type { TextFile } from '../../../compiler/files'
import { readChecklist } from '../../../compiler/guides/read-checklist'
import { readGuide } from '../../../compiler/guides/read-guide'
import { readScreen } from '../../../compiler/guides/read-screen'
import { readOutlineFile } from '../../../compiler/outline-file'
import { Problems, type Problem } from '../../../compiler/problems'
import { readQuestion } from '../../../compiler/question'
import { checkShape } from '../../../compiler/schema/check'
import { OFFICE_FIELDS } from '../../../compiler/schema/fields'
import { officeSchema } from '../../../compiler/schema/office'
import { readSynonyms } from '../../../compiler/search/synonyms'
import { unreadableCharacters } from '../../../compiler/text-faults'
import { readYaml } from '../../../compiler/yaml'
import { RULES } from '@/model/deadlines/rules'
import type { Question } from '@/model/handbook/types'

export interface Reading {
  /** What readers get of the file, each text once; nothing of files that only the check reads. */
  made: unknown
  problems: Problem[]
}

const numbers = new Set(Array.from({ length: 12 }, (_, index) => index + 1))

/** Documents under the ids by which the content cites them, so that they stay in what is made of it. */
const documents: Documents = {
  handbook: '',
  documents: ['student-rules', 'registration-measures', 'school-measures'].map((id) => ({ id, name: id, number: '' })),
}

const deadlines = { words: [], entries: [], ids: new Set(RULES.map(({ id }) => id)) }

/** How the compiler reads each sort of file by itself, by the start of its path. */
const READERS: readonly [start: string, read: (file: TextFile) => unknown][] = [
  ['questions/', (file) => eachTextOnce(readQuestion(file, documents).question)],
  [
    'guides/screens/',
    (file) => {
      const { screen, questions } = readScreen(file, numbers)
      return screen && [{ ...screen, id: undefined }, questions]
    },
  ],
  ['guides/', (file) => readGuide(file).guide],
  ['checklists/', (file) => readChecklist(file, numbers).checklist],
  [
    'deadlines/',
    (file) => {
      const { words, entries } = readDeadlines([file], { numbers, documents, hand: undefined })
      return [words, entries.map(({ link }) => link)]
    },
  ],
  [
    'diagnosis',
    (file) => {
      const read = readDiagnosis(file, { numbers, deadlines, hand: undefined })
      return read && [read.tree, { ...read.entry, symptoms: read.entry.symptoms.map(({ title }) => title) }]
    },
  ],
  ['categories', (file) => namedOf(readOutlineFile(file))],
  ['documents', readDocuments],
  ['app', readApp],
  ['suggestions', (file) => readSuggestions(file, undefined)],
  ['synonyms', (file) => readSynonyms(file, { numbers })],
  ['office', readOffice],
  ['handbook', ({ text }) => void readSource(text)],
]

/** Reads one file of the content folder. */
export function read({ path, text }: ContentText): Reading {
  const problems = new Problems()
  const report = problems.reporterFor(path)
  for (const { line, message } of unreadableCharacters(text)) report(line, message)
  const reader = READERS.find(([start]) => path.startsWith(start))?.[1]
  const made = reader?.({ name: path.replace(/^.*\//, ''), text, report })
  if (!reader) readExceptions([{ path, text }], problems)
  return { made, problems: problems.sorted() }
}

/** The answer of a question in parts is theirs together, and what it leaves open includes what they leave open. */
function eachTextOnce(question: Question | undefined) {
  if (!question?.parts) return question
  const ofParts = question.parts.flatMap(({ unsaid }) => unsaid)
  return { ...question, answer: '', unsaid: question.unsaid.filter((phrase) => !ofParts.includes(phrase)) }
}

function namedOf(outline: ReturnType<typeof readOutlineFile>) {
  return outline && [outline.categories, outline.stages]
}

function readOffice({ text, report }: TextFile) {
  const data = readYaml(text, 1, report)
  return data && checkShape(officeSchema, data, OFFICE_FIELDS, report)
}
