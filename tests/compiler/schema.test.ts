import fc from 'fast-check'
import { categoriesSchema } from '../../compiler/schema/categories'
import { checkShape } from '../../compiler/schema/check'
import { OFFICE_FIELDS, OUTLINE_FIELDS, QUESTION_FIELDS, type Fields } from '../../compiler/schema/fields'
import { officeSchema } from '../../compiler/schema/office'
import { questionSchema } from '../../compiler/schema/question'
import type { z } from 'zod'

function messages(schema: z.ZodType, value: unknown, fields: Fields): string[] {
  const found: string[] = []
  checkShape(schema, { value, lineOf: () => 1 }, fields, (_, message) => found.push(message))
  return found
}

/** Data in which known keys meet values of every kind. */
function dataFor(fields: Fields): fc.Arbitrary<unknown> {
  const names = Object.keys(fields).map((path) => path.replace(/^.*\./, '').replace('[]', ''))
  const key = fc.constantFrom(...names, 'other')
  const { data } = fc.letrec((tie) => ({
    data: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<unknown>('文字', '', '**x**', 0, 1.5, true, null),
      fc.array(tie('data'), { maxLength: 3 }),
      fc.dictionary(key, tie('data'), { noNullPrototype: true }),
    ),
  }))
  return data
}

test.each([
  ['question', questionSchema, QUESTION_FIELDS],
  ['categories', categoriesSchema, OUTLINE_FIELDS],
  ['office', officeSchema, OFFICE_FIELDS],
])('whatever a %s file contains, the complaint is in Chinese and says how to fix it', (_, schema, fields) => {
  fc.assert(
    fc.property(dataFor(fields), (value) => {
      const found = messages(schema, value, fields)
      expect(found).not.toEqual([])
      for (const message of found) {
        expect(message).toMatch(/^.+。改法：.+。$/)
        expect(message).not.toMatch(/Invalid|expected|received|Unrecognized|undefined|Too |\[object/)
      }
    }),
  )
})

test('every field that may be missing or wrong has its explanation', () => {
  expect(messages(questionSchema, {}, QUESTION_FIELDS)).toEqual(
    [
      'number（题号）',
      'title（短标题）',
      'question（问题全文）',
      'category（分类）',
      'stages（适用人群）',
      'answer（答案）',
    ]
      .concat(['related（相关问题的题号）', 'next（下一步）'])
      .map((name) => expect.stringContaining(`缺少 ${name}`) as string),
  )
  expect(messages(officeSchema, { location: {} }, OFFICE_FIELDS)).toContainEqual(
    expect.stringMatching(/^缺少 frame（坐标系）。改法：加上一行：frame: GCJ-02。$/),
  )
})

test.each([
  ['0431-85583206', true],
  ['010-67410388', true],
  ['043185583206', false],
  ['0431-855832067', false],
  ['0431－85583206', false],
  ['431-85583206', false],
])('the number %s can be dialled: %s', (phone, right) => {
  const found = messages(officeSchema, { phone }, OFFICE_FIELDS).filter((message) => message.startsWith('phone'))
  expect(found).toHaveLength(right ? 0 : 1)
})

test.each([
  ['call', true],
  [{ guide: 'own-credential' }, true],
  [{ guide: 5 }, false],
  [{ guide: 'own-credential', deadline: 'diploma' }, false],
  [{ call: 'now' }, false],
  [{}, false],
  [null, false],
  [3, false],
])('the next step %j is known: %s', (step, right) => {
  const found = messages(questionSchema, { next: [step] }, QUESTION_FIELDS).filter((message) =>
    message.startsWith('next'),
  )
  expect(found).toHaveLength(right ? 0 : 1)
})
