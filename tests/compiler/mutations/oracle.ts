/** Characters that carry a text. The other ASCII marks may belong to YAML or Markdown. */
const SHOWN = /[^\s!"#&'*,\-:<>@[\\\]_`{|}~]/u

/** Names before a colon, which nobody is shown. */
const KEYS = /(^\s*(?:- )*|[{,]\s*)[a-z][\w-]*\s*:(?=\s|$)/g

/** Numbers of items: readers get them from the list. */
const NUMBERS = /^\s*(?:>\s*)*\d+[.)](?=\s)/

/** How often readers get each character more than the file has it; fewer times where the number is negative. */
export type Surplus = ReadonlyMap<string, number>

/**
 * Holds what was made of a file against the file itself, comments on lines of their own and keys apart. Knows nothing of how
 * the compiler reads it.
 */
export function surplus(source: string, made: unknown): Surplus {
  const counts = new Map<string, number>()
  const count = (text: string, step: 1 | -1) => {
    for (const character of text) {
      if (SHOWN.test(character)) counts.set(character, (counts.get(character) ?? 0) + step)
    }
  }
  for (const line of source.split('\n')) {
    if (!/^\s*#(?!#)/.test(line)) count(line.replace(NUMBERS, '').replace(KEYS, '$1'), -1)
  }
  for (const text of textsIn(made)) count(text, 1)
  return counts
}

/** Characters that vanished by a change: readers get them fewer times than they got them before. */
export function vanished(before: Surplus, after: Surplus): string[] {
  return [...after].filter(([character, times]) => times < (before.get(character) ?? 0)).map(([character]) => character)
}

function textsIn(made: unknown): string[] {
  if (typeof made === 'string' || typeof made === 'number' || typeof made === 'boolean') return [String(made)]
  if (typeof made !== 'object' || made === null) return []
  // Kinds are the code's own words.
  return Object.entries(made).flatMap(([key, value]) => (key === 'kind' ? [] : textsIn(value)))
}
