import type { AnswerContent, Section } from '../shapes'
import { callOffice, openPage, pageAndOffice, say, type Tappable } from './acts'
import type { Letters } from './letters'
import { sourceNote } from './sources'
import { Stack, type Buttons, type Room } from './stack'

/** What the card of an answer shows. Where the handbook is silent, whom to ask and where to look. */
export interface AnswerView {
  readonly letters: Letters
  readonly isSilent: boolean
  readonly title: string
  readonly answer: string
  /** The office's number, where it is to be asked; else empty. */
  readonly number: string
  readonly sections: readonly Section[]
  /** Above the rows; empty where they need no heading. */
  readonly heading: string
  readonly rows: readonly Tappable[]
  readonly note: string
  readonly buttons: Buttons
}

const RELATED = '可能有关'

/** What fits of an answer into the room of its card. */
export function answerView(content: AnswerContent, room: Room): AnswerView {
  if (content.choices.length > 0) return choosing(content, room)
  return content.tier === 'sure' ? answering(content, room) : silent(content, room)
}

function answering(content: AnswerContent, room: Room): AnswerView {
  const stack = new Stack(room)
  const [next] = content.next
  const pair = stack.pair(pageAndOffice(content))
  const title = stack.text(content.title, 'lead', 2).text
  const answer = stack.panel(content.answer, 'body').text
  const note = sourceNote(content.sources, stack)
  const buttons = stack.buttons(pair, next && openPage(next))
  const sections = stack.sections(content.sections)
  return { ...nothing(room), title, answer, sections, note, buttons }
}

function silent(content: AnswerContent, room: Room): AnswerView {
  const stack = new Stack(room)
  const { office, asksOffice, related } = content
  const pair = stack.pair([openPage(content.page), ...(asksOffice ? [callOffice(office)] : [])])
  const title = stack.text(content.title, 'lead', 2).text
  const answer = stack.panel(content.answer, 'body').text
  const number = asksOffice ? stack.whole(`${office.phone} ${office.contact}`, 'body') : ''
  const heading = related.length > 0 ? stack.whole(RELATED, 'note') : ''
  const rows = heading === '' ? [] : stack.rows(related.map(openPage))
  const shown = { title, answer, number, heading: rows.length > 0 ? heading : '', rows }
  return { ...nothing(room), ...shown, isSilent: true, buttons: stack.buttons(pair) }
}

function choosing(content: AnswerContent, room: Room): AnswerView {
  const stack = new Stack(room)
  const title = stack.text(content.title, 'lead', 3).text
  const rows = stack.rows(content.choices.map(say), openPage(content.page))
  return { ...nothing(room), title, rows }
}

const nothing = ({ letters }: Room): AnswerView => ({
  letters,
  isSilent: false,
  title: '',
  answer: '',
  number: '',
  sections: [],
  heading: '',
  rows: [],
  note: '',
  buttons: [],
})
