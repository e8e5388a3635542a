import type { Target } from './target'

/** Without a browser there is nothing to wait for. */
export type Done<T = void> = T | Promise<T>

/** Where a finger is drawn. */
export type Direction = 'left' | 'right'

/** What a person can do with the phone; the same in both views. */
export interface Hand {
  /** Taps the one thing that matches: on the open sheet if there is one, else on the page. */
  tap(target: Target): Done
  /** Replaces the text of an input or textarea, letter by letter. */
  type(target: Target, text: string): Done
  /** Presses the keyboard's confirm key. */
  submit(target: Target): Done
  /** Puts a finger on the one thing that matches, and draws it aside. */
  swipe(target: Target, to: Direction): Done
  tapTab(index: number): Done
  tapBack(): Done
  /** Turns the wheels of the open picker to this value and confirms. */
  choose(value: string): Done
  scrollToBottom(): Done
  count(target: Target): Done<number>
  text(target?: Target): Done<string>
  attribute(target: Target, name: string): Done<string>
}
