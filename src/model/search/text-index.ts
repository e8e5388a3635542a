/** Two adjacent tokens, or a single run of letters or digits, with the entries that have it. */
export interface Read {
  /** Its range in the text. */
  from: number
  to: number
  entries: readonly number[]
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

/** An index of adjacent characters by entry. */
export class TextIndex {
  private readonly runs = new Map<string, number>()
  private readonly entries = new Map<number, number[]>()

  constructor(private readonly texts: readonly string[]) {
    texts.forEach((text, entry) => {
      this.add(text, entry)
    })
  }

  /** The parts of a text that occur in the entries, in text order. */
  read(text: string): Read[] {
    const found: Read[] = []
    const note = (key: number, from: number, to: number) => {
      const entries = this.entries.get(key)
      if (entries) found.push({ from, to, entries })
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

  /** What an occurrence tells: 1 when only one entry has it, less the more have it. */
  worth(entries: readonly number[]): number {
    const all = Math.max(this.texts.length, 12) + 1
    return Math.log(all / entries.length) / Math.log(all)
  }

  private add(text: string, entry: number): void {
    let before = -1
    this.visit(text, true, (id) => {
      if (id >= HAN_COUNT) this.note(-1 - id, entry)
      if (before >= 0 && id >= 0) this.note(before * PAIR + id, entry)
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

  private note(key: number, entry: number): void {
    const list = this.entries.get(key)
    if (!list) this.entries.set(key, [entry])
    else if (list[list.length - 1] !== entry) list.push(entry)
  }
}

function isRun(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
