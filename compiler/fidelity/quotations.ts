import { PART_KINDS } from '../../src/model/guides/parts'

/** Where a quotation must occur in the handbook: under the questions its text belongs to, or anywhere. */
export type Quoted = 'here' | 'anywhere' | undefined

/** The keys of texts on drawn screens: each kind's own name, and its other fields. */
const ON_SCREENS = Object.entries(PART_KINDS).flatMap(([kind, { fields }]) => [kind, ...Object.keys(fields)])

/** Keys whose texts must be the handbook's own words, by file (or path prefix). */
const QUOTATIONS: readonly { path: string; keys: readonly string[]; quoted: Quoted }[] = [
  { path: 'questions/', keys: ['question', 'document', 'number', 'articles', 'quote'], quoted: 'here' },
  {
    path: 'office.yaml',
    keys: ['university', 'name', 'phone', 'contact', 'address', 'building', 'room', 'hours'],
    quoted: 'anywhere',
  },
  { path: 'documents.yaml', keys: ['title', 'name', 'document', 'number'], quoted: 'anywhere' },
  // The texts on the drawn screens; the screens' titles are ours.
  { path: 'guides/screens/', keys: ON_SCREENS, quoted: 'here' },
  { path: 'guides/', keys: ['values'], quoted: 'here' },
]

/** Whether a text under `key` of a file must be the handbook's own words. */
export function quotedAt(path: string, key: string | undefined): Quoted {
  return QUOTATIONS.find((each) => path.startsWith(each.path) && each.keys.includes(key ?? ''))?.quoted
}
