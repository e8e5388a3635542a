import type { Answer } from '../answers'
import type { Theme } from '../dist'

/** Everything a browser needs to show a card. */
export interface CardStart {
  /** The card's component, as a path from the skill's folder. */
  component: string
  /** What the function returned. */
  result: unknown
  /** The room for the card, in CSS pixels: WeChat cuts off what is higher than `maxHeight`. */
  dimensions: { width: number; minHeight: number; maxHeight: number }
  theme: Theme
  /** WeChat's font setting in pixels. */
  fontSize: number
  /** Planned answers of `wx`; anything else succeeds. */
  answers: Record<string, Answer>
  /** Tags in the card's template without a simulated component. */
  unknownTags: string[]
}

/** A call of `wx` or of one of the card's contexts, with its options. */
export interface CardCall {
  api: string
  options: unknown
}
