import type { DiagnosisContent, Section } from '../shapes'
import { openPage, pageAndOffice, say, type Tappable } from './acts'
import type { Letters } from './letters'
import { sourceNote } from './sources'
import { Stack, type Buttons, type Room } from './stack'

/** What the card of the diagnosis shows: the next question with its answers, or the outcome. */
export interface QuestionView {
  readonly letters: Letters
  readonly symptom: string
  readonly title: string
  /** Of the title. */
  readonly rank: 'lead' | 'body'
  /** How to find out. */
  readonly help: string
  /** The likely cause, at the end. */
  readonly likely: string
  readonly sections: readonly Section[]
  readonly rows: readonly Tappable[]
  readonly note: string
  readonly buttons: Buttons
}

/** In how many lines a question may be shown large. */
const LARGE_LINES = 2

/** What fits of a question or an outcome into the room of its card. */
export function questionView(content: DiagnosisContent, room: Room): QuestionView {
  return content.state === 'question' ? asking(content, room) : concluding(content, room)
}

function asking(content: DiagnosisContent, room: Room): QuestionView {
  const stack = new Stack(room)
  const rank = stack.lines(content.title, 'lead') > LARGE_LINES ? 'body' : 'lead'
  const title = stack.text(content.title, rank).text
  const rows = stack.rows(content.choices.map(say), moreChoices(content))
  const symptom = stack.whole(content.symptom, 'note')
  const help = stack.whole(content.note, 'note')
  return { ...nothing(room), symptom, title, rank, help, rows }
}

function concluding(content: DiagnosisContent, room: Room): QuestionView {
  const stack = new Stack(room)
  const [next] = content.next
  const pair = stack.pair(pageAndOffice(content))
  const title = stack.text(content.title, 'lead', 2).text
  const likely = stack.panel(content.note, 'body').text
  const note = sourceNote(content.sources, stack)
  const buttons = stack.buttons(pair, next && openPage(next))
  const sections = stack.sections([
    { heading: '现在做什么', lines: numbered(content.actions) },
    { heading: '带什么', lines: content.bring },
  ])
  const symptom = stack.whole(content.symptom, 'note')
  return { ...nothing(room), symptom, title, likely, sections, note, buttons }
}

const numbered = (lines: readonly string[]) =>
  lines.length > 1 ? lines.map((line, index) => `${String(index + 1)}. ${line}`) : [...lines]

/** The same question in 帮我判断, with all its answers. */
const moreChoices = ({ choices, page }: DiagnosisContent): Tappable =>
  openPage({ label: `看全部 ${String(choices.length)} 个选择`, url: page.url })

const nothing = ({ letters }: Room): QuestionView => ({
  letters,
  symptom: '',
  title: '',
  rank: 'lead',
  help: '',
  likely: '',
  sections: [],
  rows: [],
  note: '',
  buttons: [],
})
