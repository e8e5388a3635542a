import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileContent } from '../../../compiler/compile'
import { factsIn, states } from './facts'
import { quotesOf, textsOf } from './shown'
import { normalise, SOURCE, SOURCE_OFFICE, SOURCE_QUESTIONS } from './source'

const ANSWERS = readFileSync(join(__dirname, '../../../src/content/answers.yaml'), 'utf8')
const handbook = compileContent(join(__dirname, '../../../src/content'))

const AGREEMENTS = reasons({
  '《用户协议》': '图中学信网注册页的勾选项，文中写作“用户协议”，不供复制',
  '《隐私政策》': '图中学信网注册页的勾选项，文中写作“隐私政策”，不供复制',
})

/** Facts in the handbook that the app omits, by question, and why. */
const LEFT_OUT: Record<number, ReadonlyMap<string, string>> = {
  1: AGREEMENTS,
  8: reasons({ '《高等教育学历证与学位证认证》': '图中“重要说明”第3条识别不清，文中请读者看该中心的说明' }),
  10: AGREEMENTS,
}

function reasons(facts: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(facts).map(([fact, reason]) => [normalise(fact), reason]))
}

function statedByApp(number: number): string {
  const question = handbook.questions.find((each) => each.number === number)
  return question ? normalise(textsOf(question).join('\n')) : ''
}

test('the whole handbook is read', () => {
  expect([...SOURCE_QUESTIONS.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(SOURCE_QUESTIONS.get(12)).toMatch(/即可恢复在线查验功能。$/)
})

describe.each([...SOURCE_QUESTIONS])('question %s', (number, source) => {
  const question = handbook.questions.find((each) => each.number === number)

  test('is worded as in the handbook', () => {
    expect(SOURCE).toContain(normalise(question?.question ?? 'missing'))
  })

  test('quotes the words of the handbook', () => {
    for (const quote of question ? quotesOf(question) : []) expect(SOURCE).toContain(normalise(quote))
  })

  test('states the handbook’s facts', () => {
    const missing = factsIn(source).filter((fact) => !states(statedByApp(number), fact))
    expect(missing).toEqual([...(LEFT_OUT[number]?.keys() ?? [])])
  })
})

test('the office’s address and number are the handbook’s, or its own answers', () => {
  const { address, phone, contact } = handbook.office
  // What the office has answered since stands in the answers, with its source.
  const answered = (text: string) => ANSWERS.includes(text)
  for (const text of [address, phone, contact]) {
    if (!answered(text)) expect(SOURCE_OFFICE).toContain(normalise(text))
  }
})

test('facts are found however they are typed', () => {
  const text =
    '《甲》（教育部令第41号）第三十二条，9 月-10月底；2025年6月30日零点起，2年，1-2 月，电话 0431-85583206，401-5室，【学籍】'
  expect(factsIn(text).sort()).toEqual(
    ['《甲》', '教育部令第41号', '第三十二条', '9月', '10月底', '2025年6月30日', '零点', '2年', '1-2月']
      .concat('0431-85583206', '401-5室', '【学籍】')
      .sort(),
  )
  expect(states('在2025年6月', '5年')).toBe(false)
  expect(states('在2025年6月', '2025年')).toBe(true)
})
