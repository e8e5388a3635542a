import { account } from './account'
import { button } from './button'
import { check } from './check'
import { choice } from './choice'
import { details } from './details'
import { field } from './field'
import { heading } from './heading'
import type { Content, Effect, Fields, Shape } from './kind'
import { line } from './line'
import { link } from './link'
import { menu } from './menu'
import { message } from './message'
import { paper } from './paper'
import { search } from './search'
import { stage } from './stage'
import { tabs } from './tabs'
import { text } from './text'
import { tiles } from './tiles'

const KINDS = {
  ...{ search, account, message, menu },
  ...{ tabs, heading, field, choice, text, check, button, link, module: tiles, details, stage },
  ...{ paper, line },
}

export type PartKind = keyof typeof KINDS

type PartOf<K extends PartKind> = { kind: K; id?: string } & Content<(typeof KINDS)[K]['fields']>

/** A part of a drawn screen. Parts that take a mark have an id. */
export type Part = { [K in PartKind]: PartOf<K> }[PartKind]

/** A kind of part, whichever it is. */
export interface AnyKind {
  fields: Fields
  effect: Effect | undefined
  given?: string
  draw: (part: Part, done: boolean) => Shape
  words: (part: Part, mark: string) => string
}

/** What the content may hold of each kind of part, by the kind's name. */
export const PART_KINDS: Record<PartKind, Pick<AnyKind, 'fields' | 'effect' | 'given'>> = KINDS

/** The kind of a part. */
export function kindOf(part: Part): AnyKind {
  // TypeScript can't see that a part and the kind it names belong together.
  return KINDS[part.kind] as unknown as AnyKind
}

export type { Effect, Shape }
