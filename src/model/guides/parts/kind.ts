/** A field of a part, as it is written in the content and explained to the office. */
export interface Field {
  type: 'text' | 'texts' | 'flag'
  optional: boolean
  label: string
  /** An example line. */
  example: string
}

export type Fields = Readonly<Record<string, Field>>

type Types = { text: string; texts: string[]; flag: true }

/** What a part with these fields holds once the compiler has read it. */
export type Content<F extends Fields> = {
  [Name in keyof F as F[Name]['optional'] extends true ? never : Name]: Types[F[Name]['type']]
} & {
  [Name in keyof F as F[Name]['optional'] extends true ? Name : never]?: Types[F[Name]['type']]
}

/** What is drawn of a part: nested boxes, styled by their classes. */
export interface Shape {
  className: string
  text?: string
  children?: Shape[]
  /** The box that carries the mark and can be tapped. Every part that has an effect has one. */
  spot?: true
}

/** What a tap on the part does in a rehearsal. */
export type Effect = 'fill' | 'tick' | 'press' | 'open' | 'look'

/**
 * A kind of part of a drawn screen. Each has a file of its own here and is listed in `index.ts`; its looks are in
 * `ui/drawings/parts.css`.
 */
export interface Kind<F extends Fields> {
  /** `text` or `labels` is written after the kind's own name: `{ button: 立即注册 }`. */
  fields: F
  /** Undefined for what is only to be read: it takes no mark. */
  effect: Effect | undefined
  /** The field that a step's `values` replace. */
  given?: keyof F & string
  /** @param done whether it has been tapped in the rehearsal */
  draw: (part: Content<F>, done: boolean) => Shape
  /** The part in words, `mark` in front of what it marks. */
  words: (part: Content<F>, mark: string) => string
}

/** Infers the content's types from the fields. */
export function kind<const F extends Fields>(kind: Kind<F>): Kind<F> {
  return kind
}

const field =
  <const T extends Field['type'], const O extends boolean>(type: T, optional: O) =>
  (label: string, example: string) => ({ type, optional, label, example })

export const text = field('text', false)
export const texts = field('texts', false)
export const optionalText = field('text', true)
export const flag = field('flag', true)

/** A note in brackets after a name. */
export function noted(note: string | undefined): string {
  return note === undefined ? '' : `（${note}）`
}
