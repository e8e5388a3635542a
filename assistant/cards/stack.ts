import type { Section } from '../shapes'
import type { Tappable } from './acts'
import type { Letters } from './letters'
import { heightOf, linesOf, type Rank } from './measure'
import { shorten, type Shortened } from './shorten'

/** The room for a card, in pixels. */
export interface Room {
  readonly width: number
  /** What is higher is cut off by WeChat. */
  readonly height: number
  readonly letters: Letters
}

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

/** A card without buttons. */
export const NO_BUTTONS: Buttons = { wide: [], pair: [], stacked: false }

/** Distances of `components/card.wxss`, in pixels: around a card with its border, between its parts, around a tinted ground. */
const [EDGE, GAP, PANEL] = [13, 8, 8]
/** The least height of what can be tapped, and what stands around its text; a row has an arrow at its end. */
const TOUCH = { least: 44, aroundRow: 17, aroundButton: 16, beside: 16, arrow: 24 }

interface Pair {
  readonly pair: readonly Tappable[]
  readonly stacked: boolean
}

/**
 * The parts of a card below one another: each is given room as long as there is some, in the order in which they are asked
 * for, whatever the order in which they are drawn.
 */
export class Stack {
  private left: number
  private readonly width: number
  private readonly letters: Letters

  constructor({ width, height, letters }: Room) {
    // The first part has no gap above it.
    this.left = height - 2 * EDGE + GAP
    this.width = width - 2 * EDGE
    this.letters = letters
  }

  /** How many lines a text would fill. */
  lines(text: string, rank: Rank): number {
    return linesOf(text, rank, this.letters, this.width)
  }

  /** The same on a tinted ground. */
  linesInPanel(text: string, rank: Rank): number {
    return linesOf(text, rank, this.letters, this.panelWidth)
  }

  /** Of a text on a tinted ground. */
  heightInPanel(text: string, rank: Rank): number {
    return heightOf(text, rank, this.letters, this.panelWidth)
  }

  /** A text as far as it fits, in `most` lines at most. */
  text(text: string, rank: Rank, most = Infinity): Shortened {
    return this.place(text, rank, { most, width: this.width, around: GAP })
  }

  /** A text as far as it fits on a tinted ground; `others` is the height of what else stands there. */
  panel(text: string, rank: Rank, others = 0): Shortened {
    return this.place(text, rank, { most: Infinity, width: this.panelWidth, around: GAP + 2 * PANEL + others })
  }

  /** A text only if all of it fits, in `most` lines at most; otherwise an empty one. */
  whole(text: string, rank: Rank, most = Infinity): string {
    if (text === '' || this.lines(text, rank) > most) return ''
    return this.take(GAP + heightOf(text, rank, this.letters, this.width)) ? text : ''
  }

  /** As many lines under their headings as fit, in order; a line only as a whole. A heading may be empty. */
  sections(sections: readonly Section[]): Section[] {
    const shown: Section[] = []
    for (const { heading, lines } of sections) {
      const taken: string[] = []
      for (const line of lines) {
        const head = taken.length === 0 ? GAP + heightOf(heading, 'note', this.letters, this.width) : 0
        if (!this.take(head + heightOf(line, 'body', this.letters, this.width))) break
        taken.push(line)
      }
      if (taken.length > 0) shown.push({ heading, lines: taken })
      if (taken.length < lines.length) break
    }
    return shown
  }

  /** As many rows as fit; where not all do, the last is `more`, if there is one. */
  rows(all: readonly Tappable[], more?: Tappable): Tappable[] {
    if (all.length === 0) return []
    for (let count = all.length; count >= 0; count--) {
      const rows = [...all.slice(0, count), ...(more && count < all.length ? [more] : [])]
      const height = rows.reduce((sum, { label }) => sum + this.rowHeight(label), 0)
      if (rows.length > 0 && this.take(GAP + height)) return rows
    }
    return []
  }

  /** Room for one or two buttons side by side, or below one another where the labels are long. */
  pair(pair: readonly Tappable[]): Pair {
    const each = (this.width - GAP * (pair.length - 1)) / pair.length - TOUCH.beside
    const stacked = pair.length > 1 && pair.some(({ label }) => linesOf(label, 'body', this.letters, each) > 1)
    for (const { label } of stacked ? pair : pair.slice(0, 1)) this.left -= GAP + this.buttonHeight(label)
    return { pair, stacked }
  }

  /** The buttons with the next step above them, if there is one and room for it. */
  buttons({ pair, stacked }: Pair, next?: Tappable): Buttons {
    const wide = next && this.take(GAP + this.buttonHeight(next.label)) ? [next] : []
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
    return Math.max(TOUCH.least, TOUCH.aroundRow + heightOf(label, 'body', this.letters, this.width - TOUCH.arrow))
  }

  private buttonHeight(label: string): number {
    const text = heightOf(label, 'body', this.letters, this.width - TOUCH.beside)
    return Math.max(TOUCH.least, TOUCH.aroundButton + text)
  }

  private place(text: string, rank: Rank, { most, width, around }: { most: number; width: number; around: number }) {
    const height = (part: string) => around + heightOf(part, rank, this.letters, width)
    const fits = (part: string) => linesOf(part, rank, this.letters, width) <= most && height(part) <= this.left
    const shortened = shorten(text, fits)
    if (shortened.text !== '') this.left -= height(shortened.text)
    return shortened
  }

  private take(height: number): boolean {
    if (height > this.left) return false
    this.left -= height
    return true
  }
}
