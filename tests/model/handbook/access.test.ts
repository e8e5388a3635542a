import { office } from '@/model/handbook/office'
import {
  categories,
  categoryTitle,
  findEntry,
  findStage,
  questions,
  questionsIn,
  stages,
} from '@/model/handbook/outline'
import { findQuestion } from '@/model/handbook/questions'

const numbers = (found: readonly { number: number }[]) => found.map(({ number }) => number)

test('the twelve questions are sorted by number, enrolment before credentials', () => {
  expect(numbers(questions).slice(0, 12)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(categories.map(({ title }) => title)).toEqual(['学籍', '学历'])
  expect(numbers(questionsIn('enrolment')).slice(0, 5)).toEqual([1, 2, 3, 4, 5])
  expect(numbers(questionsIn('credential')).slice(0, 7)).toEqual([6, 7, 8, 9, 10, 11, 12])
  expect(questionsIn('nothing')).toEqual([])
})

test('every stage has questions', () => {
  expect(stages.map(({ title }) => title)).toEqual(['新生', '在读', '毕业', '毕业多年', '参军'])
  for (const { id } of stages) {
    expect(questions.some((question) => question.stages.includes(id))).toBe(true)
  }
})

test.each(['5', '12'])('a link to question %s leads to it', (text) => {
  expect(String(findQuestion(text)?.number)).toBe(text)
})

test.each([undefined, '', '99', '0', '-1', '1.0', '05', ' 5', '5a', 'abc', 'NaN', '__proto__'])(
  'a link to question %j leads nowhere',
  (text) => {
    expect(findQuestion(text)).toBeUndefined()
  },
)

test('an entry of the outline is the question without its text', () => {
  for (const entry of questions) expect(findQuestion(String(entry.number))).toMatchObject(entry)
  expect(findEntry(5)?.number).toBe(5)
  expect(findEntry(99)).toBeUndefined()
})

test('stages and categories are found by the ids in links and questions', () => {
  expect(findStage('military')?.title).toBe('参军')
  expect(findStage('nobody')).toBeUndefined()
  expect(findStage(undefined)).toBeUndefined()
  expect(questions.slice(4, 6).map(categoryTitle)).toEqual(['学籍', '学历'])
})

test('the office can be called and found', () => {
  expect(office.phone).toMatch(/^0\d{2,3}-\d{7,8}$/)
  expect(office.address).toContain(office.building)
  expect(office.address).toContain(office.room)
  expect(typeof office.location.latitude).toBe('number')
})
