/** Something to look at before the changes go out, and the pages it is about: no mistake, perhaps. */
export interface Note {
  /** In a sentence; with pages it ends in a colon, and they follow. */
  text: string
  paths: string[]
  /** What the pages are called. */
  names: string[]
}
