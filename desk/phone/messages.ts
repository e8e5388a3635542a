/** The compiled content by file name, e.g. `questions.json`. */
export type PhoneContent = Readonly<Record<string, unknown>>

/** What the phone looks like. */
export interface PhoneLook {
  dark: boolean
  /** The reader's letters, 1 = usual. */
  letters: number
}

/** What the desk hands to the phone in its frame. */
export interface ToPhone {
  content: PhoneContent
  look: PhoneLook
  /** The page to open, e.g. `#/pages/home/index`. */
  hash: string
  /** A text to scroll to, in the middle of being edited. */
  find?: string
  /** Where the phone before it was scrolled to, in pixels. */
  scrolled: number
}

/** What the desk adds once the phone runs: data that take longer to compile. */
export interface MoreForPhone {
  more: PhoneContent
}

/** What the phone tells the desk. */
export type FromPhone =
  | { kind: 'waiting' }
  | { kind: 'drawn'; title: string; hash: string }
  | { kind: 'moved'; title: string; hash: string; scrolled: number }
  | { kind: 'failed'; message: string }
