import {
  addValue,
  insertValue,
  newQuestion,
  removeValue,
  setValue,
  valuesOf,
  type Files,
  type Source,
} from '../../../compiler/desk'

/** A change that the office makes, and what it rests on when the handbook doesn't say it. */
export interface OfficeChange {
  files: Files
  sources: Source[]
}

type Edit = (text: string) => ReturnType<typeof setValue>

/** The files with edits made one after the other. */
export function edited(files: Files, file: string, ...edits: Edit[]): Files {
  const text = edits.reduce(
    (current, edit) => {
      const next = edit(current)
      if (typeof next !== 'string') throw new Error(next.message)
      return next
    },
    files.get(file) ?? '',
  )
  return new Map([...files, [file, text]])
}

/** Whatever the office's number is today, this is not it. */
const NEW_PHONE = '0431-12345678'
const SEVEN = 'questions/07-query-credential.md'
const HOURS = '周一至周五上午8:30–11:30，节假日不办公。'

/** The files of an office whose hours nobody knows. */
export function withoutHours(files: Files): Files {
  return new Map([...files, ['office.yaml', (files.get('office.yaml') ?? '').replace(/^hours: .*\n/m, '')]])
}

/** The changes that must be possible from the desk alone, by what they are. */
export const OFFICE_CHANGES: Readonly<Record<string, (files: Files) => OfficeChange>> = {
  another_telephone_number: (files) => ({
    files: edited(files, 'office.yaml', (text) => setValue(text, 'office.yaml#phone', NEW_PHONE)),
    sources: [{ text: `电话改为${NEW_PHONE}。`, source: '学位办 2026-11-28 电话', where: ['office.yaml'] }],
  }),
  a_new_last_sentence_in_question_7: (files) => {
    const last = valuesOf(SEVEN, files.get(SEVEN) ?? '')
      .filter(({ kind }) => kind === 'paragraph')
      .at(-1)
    if (!last) throw new Error('question 7 has no text')
    return {
      files: edited(files, SEVEN, (text) => setValue(text, last.address, `${last.text}拿不准的，打电话问学位办。`)),
      sources: [],
    }
  },
  a_question_13_with_two_steps: (files) => {
    const answer = '先打电话问学位办，再按要求办理。'
    const { path, text } = newQuestion(files, {
      name: 'degree-lost',
      title: '学位证书丢了怎么办',
      question: '学位证书遗失了怎么办？',
      category: 'credential',
      stages: ['alumnus'],
      answer,
      steps: ['打电话问学位办要准备什么。', '到学位办办理。'],
    })
    const source = { text: answer, source: '学位办 2026-11-28 当面', where: [path] }
    return { files: new Map([...files, [path, text]]), sources: [source] }
  },
  a_new_synonym: (files) => ({
    files: edited(files, 'synonyms.yaml', (text) =>
      insertValue(text, 'synonyms.yaml#groups/0/words/99', '我这学籍该咋看呀'),
    ),
    sources: [],
  }),
  an_answer_to_the_office_hours: (files) => ({
    files: edited(
      withoutHours(files),
      'office.yaml',
      (text) => removeValue(text, 'office.yaml#unknown/0'),
      (text) => addValue(text, 'office.yaml#hours', HOURS),
    ),
    sources: [{ text: HOURS, source: '学位办 2026-11-28 电话', where: ['office.yaml'] }],
  }),
}
