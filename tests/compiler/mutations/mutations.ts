import fc from 'fast-check'

/** What slips into a text: marks of YAML and Markdown, their full-width forms, characters that nobody sees. */
const SLIPS = [
  ...[
    '#',
    ' #',
    '  # ',
    '## ',
    '###',
    '\n### 情况\n',
    '\n# 说明\n',
    '---',
    '\n---\n',
    '\n...\n',
    '　',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
  ],
  ...[
    '"',
    "'",
    '“',
    '：',
    ':',
    ': ',
    '-　',
    '- ',
    '\n- ',
    '-',
    '\n> ',
    '>',
    '\n1. ',
    '\n2025. ',
    '\n2) ',
    '1、',
    '*',
    '**',
    '`',
    '```\n',
  ],
  ...[
    '《',
    '》',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '，',
    '|',
    '\n  ',
    '\\',
    '\\u0000',
    '&',
    '&a ',
    '!',
    '!x ',
    '%',
    '@',
    '<',
    '<br>',
    '? ',
    '*a',
    '~',
  ],
  ...['学', '9', 'A', '①', '=', '+ ', '😀', '\uFFFD', '\0', '\uFEFF', '\u200B', '.', '0'],
]

const EDITS = ['insert', 'delete', 'repeat', 'swap', 'widen', 'break', 'join', 'indent', 'outdent'] as const
const LINE_EDITS = ['delete line', 'repeat line', 'swap lines', 'move line'] as const

interface Edit {
  kind: (typeof EDITS | typeof LINE_EDITS)[number]
  /** Where in the text, as a share of it from 0 to 1. */
  at: number
  slip: string
}

/** A file among `count`, and one to three edits of it. */
export function mutation(count: number) {
  const share = fc.integer({ min: 0, max: 9999 }).map((part) => part / 10_000)
  const kind = fc.oneof(
    { weight: 3, arbitrary: fc.constant('insert' as const) },
    fc.constantFrom(...EDITS, ...LINE_EDITS),
  )
  const edit: fc.Arbitrary<Edit> = fc.record({ kind, at: share, slip: fc.constantFrom(...SLIPS) })
  return fc.record({ file: fc.nat(count - 1), edits: fc.array(edit, { minLength: 1, maxLength: 3 }) })
}

/** The text after all edits. */
export function mutated(text: string, edits: readonly Edit[]): string {
  return edits.reduce(applied, text)
}

function applied(text: string, { kind, at, slip }: Edit): string {
  const characters = [...text]
  const place = Math.floor(at * characters.length)
  const cut = (removed: number, ...added: string[]) => {
    characters.splice(place, removed, ...added)
    return characters.join('')
  }
  const [here = '', next = ''] = characters.slice(place)
  switch (kind) {
    case 'insert':
      return cut(0, slip)
    case 'delete':
      return cut(1)
    case 'repeat':
      return cut(0, here)
    case 'swap':
      return cut(2, next, here)
    case 'widen':
      return cut(1, /[!-~]/.test(here) ? String.fromCharCode(here.charCodeAt(0) + 0xfee0) : here)
    case 'break':
      return cut(0, '\n')
    default:
      return ofLines(text, kind, at)
  }
}

function ofLines(text: string, kind: Edit['kind'], at: number): string {
  const lines = text.split('\n')
  const place = Math.floor(at * lines.length)
  const [here = '', next = ''] = lines.slice(place)
  const replaced: Partial<Record<Edit['kind'], string[]>> = {
    join: [here + next.trimStart()],
    'swap lines': [next, here],
    'repeat line': [here, here, next],
    'delete line': [next],
    indent: [`  ${here}`, next],
    outdent: [here.replace(/^ {2}/, ''), next],
  }
  const added = replaced[kind]
  if (added) lines.splice(place, 2, ...added)
  else lines.splice(Math.floor(((place * 7) % lines.length) + 1), 0, ...lines.splice(place, 1))
  return lines.join('\n')
}
