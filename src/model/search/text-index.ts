import type { Page } from './pages'

/** Fields by descending weight; a pair of characters counts in the first field that has it. */
export const FIELDS = ['title', 'synonyms', 'question', 'answer', 'body'] as const
export type Field = (typeof FIELDS)[number]
const FIELD_WEIGHTS = [1, 0.8, 0.8, 0.7, 0.5] as const

/** One occurrence: `entry * FIELDS.length + field`. */
export type Posting = number

/** Two adjacent tokens, or a single run of letters or digits, with its postings. */
export interface Read {
  /** Its range in the text. */
  from: number
  to: number
  postings: readonly Posting[]
}

/** A character, or a run of letters or digits, with its position in a text. */
type Visit = (id: number, from: number, to: number) => void

/** Pairs don't span these; other punctuation, such as brackets, is skipped. */
const STOPS = '。，；、：？\n'
const LEAST_PART = 5
const HAN = 0x3400
const HAN_COUNT = 0x6c00
/** Keys stay below 2^30, which engines store as small integers. */
const PAIR = 0x7fff

/** An index of adjacent characters by entry and field. */
export class TextIndex {
  private readonly runs = new Map<string, number>()
  private readonly postings = new Map<number, Posting[]>()

  constructor(private readonly entries: readonly Page[]) {
    entries.forEach((entry, index) => {
      FIELDS.forEach((field, rank) => this.add(entry[field], index * FIELDS.length + rank))
    })
  }

  /** The parts of a text that occur in the entries, in text order. */
  read(text: string): Read[] {
    const found: Read[] = []
    const note = (key: number, from: number, to: number) => {
      const postings = this.postings.get(key)
      if (postings) found.push({ from, to, postings })
    }
    let before = -1
    let start = 0
    this.visit(text, false, (id, from, to) => {
      if (id >= HAN_COUNT) note(-1 - id, from, to)
      if (before >= 0 && id >= 0) note(before * PAIR + id, start, to)
      before = id
      start = from
    })
    return found
  }

  /** The field and weight of a posting: highest in titles and when it occurs in few entries. */
  worth(posting: Posting, postings: readonly Posting[]): { field: Field; worth: number } {
    const rank = posting % FIELDS.length
    const all = Math.max(this.entries.length, 12) + 1
    const rarity = Math.log(all / postings.length) / Math.log(all)
    return { field: FIELDS[rank] ?? 'body', worth: rarity * (FIELD_WEIGHTS[rank] ?? 0) }
  }

  private add(text: string, posting: Posting): void {
    let before = -1
    this.visit(text, true, (id) => {
      if (id >= HAN_COUNT) this.note(-1 - id, posting)
      if (before >= 0 && id >= 0) this.note(before * PAIR + id, posting)
      before = id
    })
  }

  /** @param learn whether new runs get an id */
  private visit(text: string, learn: boolean, visit: Visit): void {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code >= HAN && code < HAN + HAN_COUNT) visit(code - HAN, i, i + 1)
      else if (isRun(code)) {
        const from = i
        while (isRun(text.charCodeAt(i + 1))) i++
        const run = text.slice(from, i + 1).toLowerCase()
        if (learn && !this.runs.has(run)) this.runs.set(run, HAN_COUNT + this.runs.size)
        visit(this.runs.get(run) ?? this.partOf(run), from, i + 1)
      } else if (STOPS.includes(text.charAt(i))) visit(-1, i, i)
    }
  }

  /** The run that part of a telephone number belongs to. */
  private partOf(run: string): number {
    const whole = run.length < LEAST_PART ? undefined : [...this.runs.keys()].find((each) => each.includes(run))
    return this.runs.get(whole ?? '') ?? -1
  }

  private note(key: number, posting: Posting): void {
    const list = this.postings.get(key)
    if (!list) this.postings.set(key, [posting])
    else if (entryOf(list[list.length - 1] ?? -1) !== entryOf(posting)) list.push(posting)
  }
}

export function entryOf(posting: Posting): number {
  return Math.floor(posting / FIELDS.length)
}

function isRun(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
