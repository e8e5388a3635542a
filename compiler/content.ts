import type { DiagnosisTree } from '../src/model/diagnosis/types'
import type {
  DeadlineEntry,
  GuideEntry,
  Handbook,
  Office,
  Outline,
  Question,
  Suggestions,
} from '../src/model/handbook/types'
import type { RuleWords } from '../src/model/deadlines'
import type { Checklist, DrawnScreen, Guide } from '../src/model/guides/types'
import { readApp, readSuggestions } from './app'
import { readDeadlines } from './deadlines/read'
import { readDiagnosis, type ReadDiagnosis } from './diagnosis/read'
import { toListEntry } from './guides/list-entry'
import { readGuides, type Guides } from './guides/read'
import { readSynonyms } from './search/synonyms'
import type { Synonyms } from './search/synonyms-schema'
import { checkHands, checkNextSteps, checkNumbers, checkPlaces, checkRelated, usedPlaces } from './checks'
import { readDocuments } from './documents'
import { readContentFiles, type ContentFiles } from './files'
import type { Folder } from './folder'
import { checkTasks, checkUsed, readOutlineFile, type OutlineFile } from './outline-file'
import { Problems, type Problem } from './problems'
import { readQuestion, type Draft } from './question'
import { readOffice } from './office'

/** The whole compiled content of a folder. */
export interface Content extends Handbook {
  guides: Guide[]
  checklists: Checklist[]
  /** The screens that the guides' steps show. */
  screens: DrawnScreen[]
  suggestions: Suggestions
  synonyms: Synonyms | undefined
  diagnosis: DiagnosisTree | undefined
  /** Texts of the deadline rules, for those that have any. */
  deadlines: RuleWords[]
}

export type Compilation = { handbook: Content; problems: [] } | { handbook: undefined; problems: Problem[] }

/** Reads and checks a content folder. Returns the handbook, or all problems by file and line. */
export function compile(folder: Folder): Compilation {
  const problems = new Problems()
  const files = readContentFiles(folder, problems)
  const documents = files.documents && readDocuments(files.documents)
  const drafts = files.questions.map((file) => readQuestion(file, documents))
  const outlineFile = files.categories && readOutlineFile(files.categories)
  const office = files.office && readOffice(files.office, outlineFile?.stages)

  checkNumbers(drafts)
  checkRelated(drafts)
  const questions = finished(drafts)
  if (outlineFile) {
    const allKnown = checkPlaces(drafts, outlineFile)
    // A question that cannot be read, or one with a mistyped category, may be the one that uses a category.
    if (allKnown && questions.length > 0 && questions.length === drafts.length) {
      checkUsed(outlineFile, usedPlaces(questions))
    }
  }

  const hand = knownHand(files, office)
  checkHands(drafts, hand)
  const numbers = new Set(drafts.flatMap((draft) => draft.numbers))
  const deadlines = readDeadlines(files.deadlines, { numbers, documents, hand })
  const diagnosis = files.diagnosis && readDiagnosis(files.diagnosis, { numbers, deadlines, hand })
  const names = { diagnosis: symptomsOf(files, diagnosis), deadline: deadlines.ids }
  const guides = readGuides(files, numbers, names, hand)
  const known = { numbers, names: { ...names, ...guides.names } }
  checkNextSteps(drafts, known.names)
  if (outlineFile) checkTasks(outlineFile, known)
  diagnosis?.checkNext(known.names)
  const app = files.app && readApp(files.app)
  const suggestions = files.suggestions && readSuggestions(files.suggestions, outlineFile?.stages)
  const advisers = suggestions?.advisers.map(({ id }) => id)
  const synonyms = files.synonyms && readSynonyms(files.synonyms, { numbers, advisers, questions })

  const found = problems.sorted()
  if (found.length > 0 || !outlineFile || !office || !app || !documents) return { handbook: undefined, problems: found }
  const handbook = {
    app,
    outline: toOutline({ outlineFile, questions, guides, deadlines: deadlines.entries, diagnosis }),
    questions,
    office,
    guides: guides.guides,
    checklists: guides.checklists,
    screens: guides.screens,
    suggestions: suggestions ?? { examples: [], stages: [], advisers: [] },
    synonyms,
    diagnosis: diagnosis?.tree,
    deadlines: deadlines.words,
  }
  return { handbook, problems: [] }
}

function finished(drafts: readonly Draft[]): Question[] {
  return drafts.flatMap(({ question }) => question ?? []).sort((a, b) => a.number - b.number)
}

/** The symptoms that other files may refer to; undefined if the diagnosis file has problems itself. */
function symptomsOf({ diagnosis: file }: ContentFiles, diagnosis: ReadDiagnosis | undefined): Set<string> | undefined {
  if (file && !diagnosis) return undefined
  return new Set(diagnosis?.entry.symptoms.map(({ id }) => id))
}

/** What a call may need at hand; undefined if the office's file has problems itself. */
function knownHand({ office: file }: ContentFiles, office: Office | undefined): Set<string> | undefined {
  if (file && !office) return undefined
  return new Set(office?.call?.hand.map(({ id }) => id))
}

interface Parts {
  outlineFile: OutlineFile
  questions: readonly Question[]
  guides: Guides
  deadlines: DeadlineEntry[]
  diagnosis: ReadDiagnosis | undefined
}

function toOutline({ outlineFile: { categories, stages }, questions, guides, deadlines, diagnosis }: Parts): Outline {
  return {
    categories,
    stages,
    questions: questions.map(({ number, title, category, stages }) => ({ number, title, category, stages })),
    guides: guides.guides.map((guide) => ({
      ...toEntry(guide),
      ...toListEntry(guide, { stages, questions, screens: guides.screens }),
    })),
    checklists: guides.checklists.map(toEntry),
    deadlines,
    ...(diagnosis && { diagnosis: diagnosis.entry }),
  }
}

function toEntry<Id extends string>({ id, title, lead }: GuideEntry<Id>): GuideEntry<Id> {
  return { id, title, lead }
}
