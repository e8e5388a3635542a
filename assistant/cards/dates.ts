import type { DatesContent, Section } from '../shapes'
import { callOffice, openPage, say, type Tappable } from './acts'
import type { Letters } from './letters'
import { sourceNote } from './sources'
import { Stack, type Buttons, type Room } from './stack'

/** What the card of a date shows, or what is asked for while something is missing. */
export interface DatesView {
  readonly letters: Letters
  readonly state: DatesContent['state']
  /** The state in words, which a colour alone doesn't tell. */
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
  ask: '还差几样',
  open: '有日期',
  maybe: '日期不一定',
  over: '没有剩下的日期',
}

/** In how many lines a date may be shown large. */
const LARGE_LINES = 3

/** What fits of a date into the room of its card. */
export function datesView(content: DatesContent, room: Room): DatesView {
  const stack = new Stack(room)
  const isAsking = content.state === 'ask'
  const pair = stack.pair(buttonsOf(content))
  const mark = MARKS[content.state]
  const countdown = isAsking ? '' : content.note
  const others = stack.heightInPanel(mark, 'note') + stack.heightInPanel(countdown, 'body')
  const rank = !isAsking && stack.linesInPanel(content.headline, 'date') <= LARGE_LINES ? 'date' : 'lead'
  const headline = stack.panel(content.headline, rank, others).text
  const rows = stack.rows(content.choices.map(say))
  const title = stack.text(content.title, 'note', 2).text
  const note = isAsking ? '' : sourceNote(content.sources, stack, `按${content.today}算。`)
  const help = isAsking ? stack.whole(content.note, 'note') : ''
  const { sections } = stack.sections(isAsking ? missing(content) : found(content))
  const buttons = stack.buttons(pair)
  return {
    letters: room.letters,
    state: content.state,
    mark,
    title,
    headline,
    rank,
    countdown,
    help,
    sections,
    rows,
    note,
    buttons,
  }
}

/** The louder last: the office only where no date is certain. */
function buttonsOf({ state, page, office }: DatesContent): Tappable[] {
  if (state === 'ask') return [openPage(page)]
  const [basis, call] = [openPage(page), callOffice(office)]
  return state === 'open' ? [call, basis] : [basis, call]
}

function missing({ choices, missing }: DatesContent): Section[] {
  if (choices.length > 0) return []
  return missing.map(({ label, help }) => ({ heading: label, lines: [help] }))
}

function found({ notices, milestones, inputs }: DatesContent): Section[] {
  return [
    { heading: '请注意', lines: notices },
    { heading: '时间线', lines: milestones.map(milestoneText) },
    { heading: '按这些算', lines: inputs.map(({ label, value }) => `${label}：${value}`) },
  ]
}

function milestoneText({ title, when, countdown, advice }: DatesContent['milestones'][number]): string {
  return `${when}${countdown === '' ? '' : `（${countdown}）`}：${advice ? '建议：' : ''}${title}`
}
