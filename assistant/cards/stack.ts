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

/**
 * The buttons at the foot of a card, in lines. One of them is louder: the next step, else the last of the pair that every
 * card has.
 */
export type Buttons = readonly ButtonLine[]

interface ButtonLine {
  /** For the template's list. */
  readonly id: string
  readonly buttons: readonly Button[]
}

export interface Button extends Tappable {
  readonly look: 'primary' | 'plain'
}

/** Distances of `components/card.wxss`, in pixels: around a card with its border, between its parts, around a tinted ground. */
const [EDGE, GAP, PANEL] = [13, 8, 8]
/** The least height of what can be tapped, and what stands around its text; a row has an arrow at its end. */
const TOUCH = { least: 44, aroundRow: 17, aroundButton: 16, beside: 16, arrow: 24 }

/** Buttons side by side, or below one another. */
type Lines = readonly (readonly Tappable[])[]

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

  /** As many lines under their headings as fit, in order; a line only as a whole. Without a heading they are one paragraph. */
  sections(sections: readonly Section[]): Section[] {
    const shown: Section[] = []
    for (const { heading, lines } of sections) {
      const taken: string[] = []
      for (const line of heading === '' ? lines : itemised(lines)) {
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
  pair(pair: readonly Tappable[]): Lines {
    const each = (this.width - GAP * (pair.length - 1)) / pair.length - TOUCH.beside
    const isBeside = pair.length === 1 || pair.every(({ label }) => linesOf(label, 'body', this.letters, each) === 1)
    const lines = isBeside ? [pair] : pair.map((button) => [button])
    for (const [first] of lines) this.left -= GAP + this.buttonHeight(first?.label ?? '')
    return lines
  }

  /** The buttons with the next step above them, if there is one and room for it. */
  buttons(pair: Lines, next?: Tappable): Buttons {
    const lines = next && this.take(GAP + this.buttonHeight(next.label)) ? [[next], ...pair] : pair
    const last = pair[pair.length - 1] ?? []
    const loudest = lines === pair ? last[last.length - 1] : next
    return lines.map((line, index) => ({
      id: String(index),
      buttons: line.map((button) => ({ ...button, look: button === loudest ? 'primary' : 'plain' })),
    }))
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

/** Several lines as items, unless they are numbered. */
const itemised = (lines: readonly string[]): readonly string[] =>
  lines.length < 2 ? lines : lines.map((line) => (/^\d+\. /.test(line) ? line : `· ${line}`))
