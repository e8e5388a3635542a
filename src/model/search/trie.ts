export interface Found {
  end: number
  word: number
}

const NONE = -1
const ROOT = 0

/** A trie of spellings, as nodes in parallel arrays: thousands of small maps would be slow to build. */
export class Trie {
  private readonly letter: Int32Array
  private readonly child: Int32Array
  private readonly sibling: Int32Array
  /** The last word that ends at a node, and for each entry the previous one that ends there. */
  private readonly last: Int32Array
  private readonly before: number[] = []
  private readonly entries: number[] = []
  private size = 1

  /** @param letters upper bound for the total letters of all words */
  constructor(letters: number) {
    this.letter = new Int32Array(letters + 1)
    this.child = new Int32Array(letters + 1).fill(NONE)
    this.sibling = new Int32Array(letters + 1).fill(NONE)
    this.last = new Int32Array(letters + 1).fill(NONE)
  }

  add(spelling: string, word: number): void {
    let node = ROOT
    for (let i = 0; i < spelling.length; i++) {
      const letter = spelling.charCodeAt(i)
      const next = this.next(node, letter)
      node = next === NONE ? this.grow(node, letter) : next
    }
    this.entries.push(word)
    this.before.push(this.last[node] ?? NONE)
    this.last[node] = this.entries.length - 1
  }

  /** The words that match `letters` from `start`. */
  from(letters: string, start: number): Found[] {
    const found: Found[] = []
    this.follow(ROOT, letters, start, letters.length, found)
    return found
  }

  /**
   * The words that match with one letter wrong, missing, extra, or swapped with the next. The first letter
   * must be right.
   *
   * @param limit end of the typed letters
   */
  nearly(letters: string, start: number, limit: number): Found[] {
    const found: Found[] = []
    let node = this.next(ROOT, letters.charCodeAt(start))
    for (let i = start + 1; node !== NONE && i <= limit; i++) {
      const letter = letters.charCodeAt(i)
      const following = letters.charCodeAt(i + 1)
      if (i < limit) this.follow(node, letters, i + 1, limit, found)
      for (let child = this.child[node] ?? NONE; child !== NONE; child = this.sibling[child] ?? NONE) {
        this.follow(child, letters, i, limit, found)
        if (i >= limit || this.letter[child] === letter) continue
        this.follow(child, letters, i + 1, limit, found)
        if (this.letter[child] === following) this.follow(this.next(child, letter), letters, i + 2, limit, found)
      }
      node = i < limit ? this.next(node, letter) : NONE
    }
    return found
  }

  private follow(from: number, letters: string, start: number, limit: number, found: Found[]): void {
    let node = from
    for (let end = start; node !== NONE && end <= limit; end++) {
      for (let i = this.last[node] ?? NONE; i !== NONE; i = this.before[i] ?? NONE) {
        found.push({ end, word: this.entries[i] ?? 0 })
      }
      node = end < limit ? this.next(node, letters.charCodeAt(end)) : NONE
    }
  }

  private next(node: number, letter: number): number {
    let child = node === NONE ? NONE : (this.child[node] ?? NONE)
    while (child !== NONE && this.letter[child] !== letter) child = this.sibling[child] ?? NONE
    return child
  }

  private grow(node: number, letter: number): number {
    const grown = this.size++
    this.letter[grown] = letter
    this.sibling[grown] = this.child[node] ?? NONE
    this.child[node] = grown
    return grown
  }
}
