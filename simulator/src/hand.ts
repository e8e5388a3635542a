import type { Target } from './target'

/** Where a finger is drawn. */
export type Direction = 'left' | 'right'

/** What a person can do with the phone; the same in both views. */
export interface Hand {
  /** Taps the one thing that matches: on the open sheet if there is one, else on the page. */
  tap(target: Target): Promise<void>
  /** Replaces the text of an input or textarea, letter by letter. */
  type(target: Target, text: string): Promise<void>
  /** Presses the keyboard's confirm key. */
  submit(target: Target): Promise<void>
  /** Puts a finger on the one thing that matches, and draws it aside. */
  swipe(target: Target, to: Direction): Promise<void>
  tapTab(index: number): Promise<void>
  tapBack(): Promise<void>
  /** Turns the wheels of the open picker to this value and confirms. */
  choose(value: string): Promise<void>
  scrollToBottom(): Promise<void>
  count(target: Target): Promise<number>
  text(target?: Target): Promise<string>
  attribute(target: Target, name: string): Promise<string>
}
