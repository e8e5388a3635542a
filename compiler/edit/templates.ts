import type { Files } from '../folder'

/** A file that does not exist yet. */
export interface NewFile {
  /** E.g. `questions/13-new.md`. */
  path: string
  text: string
}

/** What is known of a new question; the rest is left empty, and `checkContent` asks for it. */
export interface QuestionTemplate {
  /** For the file's name: small letters, figures and hyphens. */
  name?: string
  title?: string
  question?: string
  category?: string
  stages?: readonly string[]
  answer?: string
  /** What to do, in order. */
  steps?: readonly string[]
}

/** A new question file under the next number. */
export function newQuestion(files: Files, template: QuestionTemplate = {}): NewFile {
  const { name = 'new', title = '', question = '', category = '', stages = [], answer = '', steps = [''] } = template
  const number = nextNumber(files, /^questions\/(\d+)-[^/]*\.md$/)
  const front = [
    `number: ${number}`,
    `title: ${quoted(title)}`,
    `question: ${quoted(question)}`,
    `category: ${quoted(category)}`,
    `stages: [${stages.join(', ')}]`,
    `answer: ${quoted(answer)}`,
    'related: []',
    'next: [call, map]',
  ]
  const body = steps.map((step, index) => `${index + 1}. ${step}`.trimEnd())
  const text = ['---', ...front, '---', '', '## 怎么做', '', ...body, ''].join('\n')
  return { path: `questions/${String(number).padStart(2, '0')}-${name}.md`, text }
}

/** What is known of a new guide; the rest is left empty, and `checkContent` asks for it. */
export interface GuideTemplate {
  /** Its id, used in links: small letters, figures and hyphens. */
  name?: string
  title?: string
  lead?: string
  /** The numbers of the questions it draws. */
  questions?: readonly number[]
  /** Who does the first step: a new guide draws a path of who does what, which needs no drawn screen. */
  who?: string
}

/** A new guide file, the last in the list. */
export function newGuide(files: Files, template: GuideTemplate = {}): NewFile {
  const { name = 'new', title = '', lead = '', questions = [], who = '' } = template
  const number = nextNumber(files, /^guides\/(\d+)-[^/]*\.md$/)
  const front = [`title: ${quoted(title)}`, `lead: ${quoted(lead)}`, `questions: [${questions.join(', ')}]`]
  const step = ['## ', '', '```yaml', 'id: first', `who: ${quoted(who)}`, '```', '']
  const text = ['---', ...front, '---', '', ...step].join('\n')
  return { path: `guides/${number}-${name}.md`, text }
}

function nextNumber(files: Files, pattern: RegExp): number {
  const numbers = [...files.keys()].flatMap((path) => Number(pattern.exec(path)?.[1] ?? 0))
  return Math.max(0, ...numbers) + 1
}

/** A text in YAML's double quotes, where only `"` needs care. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`
}
