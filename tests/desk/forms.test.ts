import { newGuide, newQuestion } from '../../compiler/desk'
import { shapeOf } from '../../compiler/edit/fields'
import { choicesFor } from '../../desk/content/choices'
import { fieldsIn } from '../../desk/content/labels'
import { pageOf } from '../../desk/content/pages'
import { addedWord, offeredKeys } from '../../desk/content/values'
import { CONTENT, EDITION } from './edition'

describe('a new question', () => {
  const { path, text } = newQuestion(EDITION, { title: '甲' })
  const fields = shapeOf(path, false)?.fields ?? {}

  it('is asked for as students ask it, and for its source', () => {
    expect(fieldsIn(path, fields, EDITION).question?.label).toBe('学生会怎样问（手册没有这个问题，答案要写明出处）')
    expect(fieldsIn('questions/07-query-credential.md', fields, EDITION).question?.label).toBe('问题全文')
  })

  it('has no page on the phone before the content has it', () => {
    expect(pageOf(path, {}, CONTENT)).toBeUndefined()
    expect(pageOf(newGuide(EDITION, { name: 'card' }).path, {}, CONTENT)).toBeUndefined()
  })

  it('is offered the office’s hours nowhere, but the office’s form is', () => {
    expect(offeredKeys('question', [])).toEqual([])
    expect(offeredKeys('office', [])).toEqual(['hours'])
    expect(text).not.toContain('hours')
  })
})

describe('the words of the search', () => {
  const page = (spot: Parameters<typeof pageOf>[1]) => decodeURIComponent(pageOf('synonyms.yaml', spot, CONTENT) ?? '')
  const words = CONTENT.synonyms?.groups[0]?.words ?? []

  it('are tried with the first of a group, or the one just added', () => {
    const value = ['groups', 0, 'words']
    expect(page({ value })).toMatch(new RegExp(`q=${words[0] ?? ''}$`))
    expect(page({ value, word: words.at(-1) ?? '' })).toMatch(new RegExp(`q=${words.at(-1) ?? ''}$`))
    expect(addedWord(['甲'], ['甲', '乙'])).toBe('乙')
    expect(addedWord(['甲'], [])).toBeUndefined()
  })
})

describe('what a call needs at hand', () => {
  it('is chosen by its words, not by ids', () => {
    const texts = (CONTENT.office.call?.hand ?? []).map(({ text }) => text)
    for (const [kind, pattern] of [
      ['question', 'hand[]'],
      ['question', 'parts[].hand[]'],
      ['guide', 'hand[]'],
      ['deadline', 'hand[]'],
      ['diagnosis', 'outcomes[].hand[]'],
    ] as const) {
      expect(choicesFor(kind, pattern, CONTENT, EDITION)?.map(({ label }) => label)).toEqual(texts)
    }
  })
})
