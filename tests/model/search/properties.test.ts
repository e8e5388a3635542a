import fc from 'fast-check'
import { createSearch } from '../../../src/model/search'
import { data, found, labelled, search } from './data'

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.string({ unit: fc.constantFrom(...'学籍历证丢查不到改名毕业 xueji1998年届，。'), maxLength: 40 }),
)
const query = fc.constantFrom(...labelled.map((each) => each.query))

test('never throws, and ranges lie inside their texts', () => {
  fc.assert(
    fc.property(typed, (text) => {
      for (const { title, titleRanges, sentence, score } of search(text).hits) {
        expect(score).toBeGreaterThan(0)
        for (const [from, to] of titleRanges) expect(0 <= from && from < to && to <= title.length).toBe(true)
        for (const [from, to] of sentence.ranges)
          expect(0 <= from && from < to && to <= sentence.text.length).toBe(true)
      }
    }),
  )
})

test('the same text gives the same answer, whatever was typed before', () => {
  fc.assert(
    fc.property(query, query, (one, other) => {
      const first = search(one)
      search(other)
      expect(search(one)).toEqual(first)
      expect(createSearch(data).search(one)).toEqual(first)
    }),
    { numRuns: 10 },
  )
})

test('every prefix of a text can be searched, as while typing', () => {
  fc.assert(
    fc.property(query, (text) => {
      for (let length = 0; length <= text.length; length++) expect(() => search(text.slice(0, length))).not.toThrow()
    }),
    { numRuns: 40 },
  )
})

test('spaces between characters, punctuation, full width and capitals change nothing', () => {
  const chinese = fc.constantFrom(
    ...labelled.map((each) => each.query).filter((text) => /^[\u4e00-\u9fff]+$/.test(text)),
  )
  const latin = fc.constantFrom(...labelled.map((each) => each.query).filter((text) => /^[a-z]+$/.test(text)))
  fc.assert(
    fc.property(chinese, latin, (characters, letters) => {
      expect(found(Array.from(characters).join(' '))).toEqual(found(characters))
      expect(found(`${characters}？！`)).toEqual(found(characters))
      expect(found(letters.toUpperCase())).toEqual(found(letters))
      const wide = letters.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
      expect(found(wide)).toEqual(found(letters))
    }),
  )
})
