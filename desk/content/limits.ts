import type { FileKind } from './files'

/** What one form edits: a file's values, or the data of a guide's step. */
export type FormKind = FileKind | 'step'

const UNSAID = { 'unsaid[]': 24 }

/** The most characters of a value, by form and by its path with `[]` for entries and `*` for any name; a test holds them against the compiler. */
const LIMITS: Partial<Record<FormKind, Readonly<Record<string, number>>>> = {
  question: { title: 20, answer: 120, 'parts[].title': 20, 'parts[].answer': 120, 'parts[].unsaid[]': 24, ...UNSAID },
  guide: { title: 20, lead: 40, 'cases[].title': 14 },
  step: { who: 10, ...UNSAID },
  screen: { title: 14 },
  checklist: { title: 20, lead: 40, ...UNSAID },
  deadline: { name: 8, title: 20, link: 14, 'answers.*': 48, 'terms.*.*': 8, ...UNSAID },
  diagnosis: { 'outcomes[].unsaid[]': 24 },
  categories: { 'stages[].caller': 24 },
  office: { 'call.caller': 40, 'call.hand[].text': 40 },
  app: { edition: 12 },
}

/** The longest title of a guide's step. */
export const STEP_TITLE = 18

/** How many characters a value may have; nothing when there is no limit. */
export function limitOf(form: FormKind, pattern: string): number | undefined {
  const own = LIMITS[form] ?? {}
  return own[pattern] ?? Object.entries(own).find(([known]) => known.includes('*') && matches(pattern, known))?.[1]
}

function matches(pattern: string, known: string): boolean {
  const [parts, wanted] = [pattern.split('.'), known.split('.')]
  return parts.length === wanted.length && wanted.every((part, index) => part === '*' || part === parts[index])
}
