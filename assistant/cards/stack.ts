import type { Section } from '../shapes'
import type { Tappable } from './acts'
import type { Letters } from './letters'
import { heightOf, lineHeight, linesOf, type Rank } from './measure'
import { shorten, type Shortened } from './shorten'

/** The room for a card, in pixels. */
export interface Room {
  readonly width: number
  /** What is higher is cut off by WeChat. */
  readonly height: number
  readonly letters: Letters
}

/** Distances of `components/card.wxss`, in pixels. */
const [EDGE, GAP, PANEL] = [13, 8, 8]
/** Of a row besides its text: 12 px above and below, and the line above it. */
const ROW = 25
/** Between the text of a row and its arrow. */
const ARROW = 24
/** Of a button besides its text. */
const BUTTON = { above: 20, beside: 16 }

/** Buttons at the foot of a card. One of them is louder: the next step, else the last of the pair. */
export interface Buttons {
  /** The next step, across the card; none where there is no room. */
  readonly wide: readonly Tappable[]
  /** Side by side, or below one another. */
  readonly pair: readonly Button[]
  /** Whether the labels are too long for two beside each other. */
  readonly stacked: boolean
}

export interface Button extends Tappable {
  readonly look: 'primary' | 'plain'
}

interface Pair {
  readonly pair: readonly Tappable[]
  readonly stacked: boolean
}

/** A card without buttons. */
export const NO_BUTTONS: Buttons = { wide: [], pair: [], stacked: false }

/**
 * The parts of a card below one another: each is given room as long as there is some, in the order in which they are asked
 * for, whatever the order in which they are drawn.
 */
export class Stack {
  private left: number
  private readonly width: number
  readonly letters: Letters

  constructor({ width, height, letters }: Room) {
    // The first part has no gap above it.
    this.left = height - 2 * EDGE + GAP
    this.width = width - 2 * EDGE
    this.letters = letters
  }

  /** A text as far as it fits, in `most` lines at most. */
  text(text: string, rank: Rank, most = Infinity): Shortened {
    return this.place(text, rank, { most, width: this.width, around: GAP })
  }

  /** The same on a tinted ground, with the height of what else stands there. */
  panel(text: string, rank: Rank, others = 0): Shortened {
    const around = GAP + 2 * PANEL + others
    return this.place(text, rank, { most: Infinity, width: this.panelWidth, around })
  }

  /** Of a text on a tinted ground. */
  heightInPanel(text: string, rank: Rank): number {
    return heightOf(text, rank, this.letters, this.panelWidth)
  }

  linesInPanel(text: string, rank: Rank): number {
    return linesOf(text, rank, this.letters, this.panelWidth)
  }

  /** A text only if all of it fits; otherwise an empty one. */
  whole(text: string, rank: Rank): string {
    return text !== '' && this.take(GAP + heightOf(text, rank, this.letters, this.width)) ? text : ''
  }

  /** As many lines under their headings as fit, in order; a line only as a whole. */
  sections(sections: readonly Section[]): { sections: Section[]; cut: boolean } {
    const shown: Section[] = []
    for (const { heading, lines } of sections) {
      const taken: string[] = []
      for (const line of lines) {
        const head = taken.length === 0 ? GAP + heightOf(heading, 'note', this.letters, this.width) : 0
        if (!this.take(head + heightOf(line, 'body', this.letters, this.width))) break
        taken.push(line)
      }
      if (taken.length > 0) shown.push({ heading, lines: taken })
      if (taken.length < lines.length) return { sections: shown, cut: true }
    }
    return { sections: shown, cut: false }
  }

  /** As many rows as fit; where not all do, the last is `more`, if there is one. */
  rows(all: readonly Tappable[], more?: Tappable): Tappable[] {
    const heights = all.map(({ label }) => this.rowHeight(label))
    if (this.take(GAP + sum(heights))) return [...all]
    const last = more ? this.rowHeight(more.label) : 0
    let count = all.length
    while (count > 0 && GAP + sum(heights.slice(0, count)) + last > this.left) count--
    if (count === 0 && (!more || GAP + last > this.left)) return []
    this.left -= GAP + sum(heights.slice(0, count)) + last
    return [...all.slice(0, count), ...(more ? [more] : [])]
  }

  /** Room for one or two buttons side by side, or below one another where the labels are long. */
  pair(pair: readonly Tappable[]): Pair {
    const half = (this.width - GAP) / 2 - BUTTON.beside
    const stacked = pair.some(({ label }) => linesOf(label, 'body', this.letters, half) > 1)
    const height = BUTTON.above + lineHeight('body', this.letters)
    this.left -= (GAP + height) * (stacked ? pair.length : 1)
    return { pair, stacked }
  }

  /** The buttons with the next step above them, if there is one and room for it. */
  buttons({ pair, stacked }: Pair, next?: Tappable): Buttons {
    const height = (label: string) => BUTTON.above + heightOf(label, 'body', this.letters, this.width - BUTTON.beside)
    const wide = next && this.take(GAP + height(next.label)) ? [next] : []
    const isLoudest = (index: number) => wide.length === 0 && index === pair.length - 1
    return {
      wide,
      pair: pair.map((each, index) => ({ ...each, look: isLoudest(index) ? 'primary' : 'plain' })),
      stacked,
    }
  }

  private get panelWidth(): number {
    return this.width - 2 * PANEL
  }

  private rowHeight(label: string): number {
    return ROW + heightOf(label, 'body', this.letters, this.width - ARROW)
  }

  private place(text: string, rank: Rank, { most, width, around }: { most: number; width: number; around: number }) {
    const fits = (part: string) =>
      linesOf(part, rank, this.letters, width) <= most &&
      around + heightOf(part, rank, this.letters, width) <= this.left
    const shortened = shorten(text, fits)
    if (shortened.text !== '') this.left -= around + heightOf(shortened.text, rank, this.letters, width)
    return shortened
  }

  private take(height: number): boolean {
    if (height > this.left) return false
    this.left -= height
    return true
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
