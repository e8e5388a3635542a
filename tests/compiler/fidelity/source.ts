/** The handbook as the office published it (OCR of its pages), for comparison with the compiled one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// Links in the OCR are not text.
const TEXT = readFileSync(join(__dirname, '../../../src/content/handbook.txt'), 'utf8').replace(
  /\[([^\]]*)\]\(#\)/g,
  '$1',
)

const FULL_WIDTH: Partial<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；', '?': '？' }

/** Text without typographic differences: spaces, emphasis, half-width and full-width punctuation. */
export function normalise(text: string): string {
  return text
    .replace(/\s|\*\*/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[(),:;?]/g, (mark) => FULL_WIDTH[mark] ?? mark)
    .replace(/[“”]/g, '"')
    .replace(/[–—－]/g, '-')
}

/** The whole handbook, normalised. */
export const SOURCE = normalise(TEXT)

const [, ...PARTS] = TEXT.split(/^问题 (?=\d+\.)/m)

/** Numbers of items and of other questions: they only order the text and state no fact. */
const NUMBERING = /^\s*\d+\.\s|[(（]\d[)）]|问题\s*\d+/gm

/** What the handbook says under each question, normalised and without numbering, by number. */
export const SOURCE_QUESTIONS = new Map(
  PARTS.map((part) => {
    // The office's address and number follow the last question.
    const [own = ''] = part.split('研究生院学位办地址：')
    return [Number.parseInt(own, 10), normalise(own.replace(NUMBERING, ''))]
  }),
)

/** The office's address and number as the handbook ends with them, normalised. */
export const SOURCE_OFFICE = normalise(TEXT.slice(TEXT.indexOf('研究生院学位办地址：')))
