import type { DatesContent, Section } from '../shapes'
import { callOffice, openPage, say, type Tappable } from './acts'
import type { Letters } from './letters'
import { sentencesOf } from './shorten'
import { sourceNote } from './sources'
import { Stack, type Buttons, type Room } from './stack'

/** What the card of a date shows, or what is asked for while something is missing. */
export interface DatesView {
  readonly letters: Letters
  readonly state: DatesContent['state']
  /** The state in words, which a colour alone doesn't tell; empty while something is asked for. */
  readonly mark: string
  readonly title: string
  readonly headline: string
  /** Of the headline: a date is as large as it fits. */
  readonly rank: 'date' | 'lead'
  readonly countdown: string
  /** How to answer what is asked for. */
  readonly help: string
  readonly sections: readonly Section[]
  readonly rows: readonly Tappable[]
  readonly note: string
  readonly buttons: Buttons
}

const MARKS: Readonly<Record<DatesContent['state'], string>> = {
  ask: '',
  open: '有日期',
  maybe: '日期不一定',
  over: '没有剩下的日期',
}

/** In how many lines a date may be shown large. */
const LARGE_LINES = 3

/** What fits of a date, or of what is asked for, into the room of its card. */
export function datesView(content: DatesContent, room: Room): DatesView {
  return content.state === 'ask' ? asking(content, room) : dating(content, room)
}

function dating(content: DatesContent, room: Room): DatesView {
  const stack = new Stack(room)
  const { state, note: countdown, office, page } = content
  const [basis, call] = [openPage(page), callOffice(office)]
  // The office is the louder where no date is certain.
  const pair = stack.pair(state === 'open' ? [call, basis] : [basis, call])
  const mark = MARKS[state]
  const others = stack.heightInPanel(mark, 'note') + stack.heightInPanel(countdown, 'body')
  const rank = stack.linesInPanel(content.headline, 'date') > LARGE_LINES ? 'lead' : 'date'
  const headline = stack.panel(content.headline, rank, others).text
  const title = stack.whole(content.title, 'note')
  const note = sourceNote(content.sources, stack, `按${content.today}算。`)
  const sections = stack.sections([
    { heading: '请注意', lines: content.notices },
    { heading: '时间线', lines: content.milestones.map(milestoneText) },
    { heading: '按这些算', lines: content.inputs.map(({ label, value }) => `${label}：${value}`) },
  ])
  const shown = { state, mark, title, headline, rank, countdown, sections, note } as const
  return { ...nothing(room), ...shown, buttons: stack.buttons(pair) }
}

function asking(content: DatesContent, room: Room): DatesView {
  return content.choices.length > 0 ? choosing(content, room) : filling(content, room)
}

function choosing(content: DatesContent, room: Room): DatesView {
  const stack = new Stack(room)
  const headline = stack.text(content.headline, 'lead').text
  const rows = stack.rows(content.choices.map(say), openPage(content.page))
  const help = stack.whole(content.note, 'note')
  const title = stack.whole(content.title, 'note')
  return { ...nothing(room), title, headline, help, rows }
}

function filling(content: DatesContent, room: Room): DatesView {
  const stack = new Stack(room)
  const pair = stack.pair([openPage(content.page)])
  const headline = stack.text(content.headline, 'lead').text
  const title = stack.whole(content.title, 'note')
  const sections = stack.sections(content.missing.map((each, _, all) => howToTell(each, all.length > 1)))
  return { ...nothing(room), title, headline, sections, buttons: stack.buttons(pair) }
}

/** How to find out what is missing, a sentence a line; under its name where there are several. */
function howToTell({ label, help }: DatesContent['missing'][number], isNamed: boolean): Section {
  return { heading: isNamed ? label : '', lines: sentencesOf(help) }
}

function milestoneText({ title, when, countdown, advice }: DatesContent['milestones'][number]): string {
  return `${when}${countdown === '' ? '' : `（${countdown}）`}：${advice ? '建议：' : ''}${title}`
}

const nothing = ({ letters }: Room): DatesView => ({
  letters,
  state: 'ask',
  mark: '',
  title: '',
  headline: '',
  rank: 'lead',
  countdown: '',
  help: '',
  sections: [],
  rows: [],
  note: '',
  buttons: [],
})
