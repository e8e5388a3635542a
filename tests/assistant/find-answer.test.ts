import { answerTo } from '../../assistant/functions'
import { answerShape, type AnswerContent } from '../../assistant/shapes'
import { office } from '../../src/model/handbook/office'
import { sourcesOf } from '../../assistant/functions/sources'
import { findQuestion, questions } from '../../src/model/handbook/questions'
import type { Hit } from '../../src/model/search'
import { find } from '../../src/pages/search/find'
import { questionLink } from '../../src/routes'
import { QUERIES, saidBy, textsOf, unbacked } from './support'

const OFFICE = '/pages/office/index'

const pageOf = ({ id, part }: Hit) => (id === 'office' ? OFFICE : questionLink(id, part))

/** What the search screen says of a query: its headings, the pages it lists, and the sentence of the best. */
function screenOf(query: string) {
  const { slots, tier, ask, office, unclear, early } = find(query)
  const listed = slots.flatMap(({ shown, hit }) => (shown && hit ? [hit] : []))
  const best = tier === 'sure' && !unclear && !office ? listed[0] : undefined
  return { tier, ask, office, unclear, early, listed, best }
}

/** What is answered to each labelled query. */
const REPLIES = QUERIES.map((query) => ({ query, reply: answerTo({ question: query }) }))

function contentFor(question: string): AnswerContent {
  const { structuredContent } = answerTo({ question })
  if (!structuredContent) throw new Error(`no answer to ${question}`)
  return structuredContent
}

test('says exactly what the search screen says, over all labelled queries', () => {
  for (const { query, reply } of REPLIES) {
    const screen = screenOf(query)
    expect({ query, isError: reply.isError }).toEqual({ query, isError: screen.early })
    const content = reply.structuredContent
    if (!content) continue
    const related = screen.best ? screen.listed.slice(1) : screen.listed
    expect({ query, tier: content.tier, related: content.related.map(({ url }) => url) }).toEqual({
      query,
      tier: screen.tier,
      related: related.map(pageOf),
    })
    expect({ query, asksBack: content.choices.length > 0 }).toEqual({ query, asksBack: screen.unclear })
    if (screen.best) {
      expect(content.page.url).toBe(pageOf(screen.best))
      expect(saidBy(reply)).toContain(screen.best.sentence.text)
    }
  }
})

test('what it returns is of the declared shape, over all labelled queries', () => {
  for (const { structuredContent } of REPLIES.map(({ reply }) => reply)) {
    if (structuredContent) expect(() => answerShape.parse(structuredContent)).not.toThrow()
  }
})

test('states nothing that the handbook does not, over all labelled queries', () => {
  const texts = new Set(REPLIES.flatMap(({ reply }) => textsOf(reply)))
  expect([...texts].flatMap(unbacked)).toEqual([])
})

test('gives no answer where the search is not sure', () => {
  for (const { reply } of REPLIES) {
    const content = reply.structuredContent
    if (content?.tier !== 'perhaps' && content?.tier !== 'nothing') continue
    expect(content).toMatchObject({ sections: [], sources: [], unsaid: [], next: [], choices: [] })
    expect(content.answer).toMatch(/问/)
  }
})

test('begins with what may be said and ends with the source', () => {
  const text = saidBy(answerTo({ question: '毕业证丢了' }))
  expect(text).toMatch(/^遗失或损坏，可联系研究生院学位办申请办理学历证明书/)
  expect(text).toMatch(/出处：手册问题6；.*（教育部令第41号）.*第三十八条.*。$/)
})

test('an answer has what to do by situation, what is left open, the sources and the next step', () => {
  const content = contentFor('我要去当兵，学籍怎么办')
  expect(content.title).toBe('参军入伍，学籍怎么办')
  expect(content.sections.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining([expect.stringContaining('怎么做 · '), expect.stringContaining('带什么')]),
  )
  expect(content.unsaid).toEqual(findQuestion('5')?.unsaid)
  expect(content.sources[0]).toMatch(/^手册问题5：/)
  expect(content.next[0]?.url).toMatch(/^\/pages\//)
})

test('an answer about a part of a question is that part’s', () => {
  const content = contentFor('毕业证丢了')
  expect(content).toMatchObject({
    title: '学历证书丢了或坏了怎么办',
    page: { label: '看全文', url: '/pages/question/index?number=6&part=lost' },
  })
  expect(content.sections[0]?.heading).toBe('怎么做 · 学历证书遗失或损坏')
})

test('a card hands over to the page that it shows', () => {
  expect(answerTo({ question: '毕业证丢了' }).handoff).toEqual({
    query: { number: '6', part: 'lost' },
    card: { title: '学历证书丢了或坏了怎么办' },
  })
})

test('an unclear question is asked back, each choice with the call that answers it', () => {
  const { title, choices } = contentFor('查不到')
  expect(title).toBe('是哪一种查不到？')
  expect(choices[0]).toEqual({
    label: '查不到学籍信息',
    message: '查不到学籍信息',
    call: { name: 'diagnose', arguments: { symptom: 'enrolment-not-found', answers: [] } },
  })
})

test('what CHSI has to answer is sent there', () => {
  const reply = answerTo({ question: '身份证号被注册了怎么办' })
  expect(reply.structuredContent?.tier).toBe('perhaps')
  expect(saidBy(reply)).toMatch(/^手册没有直接写这件事。.*学信网客服.*010-67410388/)
})

test('what the handbook does not say about the office is not left as if it were an answer', () => {
  expect(saidBy(answerTo({ question: '办公时间' }))).toContain(office.hours ?? '手册没有写，请打电话问：办公时间')
})

test.each([
  ['nothing', {}],
  ['an empty question', { question: '  ' }],
  ['something else than text', { question: { toString: 1 } }],
  ['no object', 'question'],
  ['null', null],
  ['only a telephone number', { question: '13812345678' }],
])('%s is answered by asking for a question', (_, input) => {
  const reply = answerTo(input)
  expect(reply.isError).toBe(true)
  expect(reply.structuredContent).toBeUndefined()
  expect(saidBy(reply)).toMatch(/没有收到问题。请用户/)
})

test('nothing of the question is repeated', () => {
  const name = '欧阳翡翠'
  for (const question of [`我叫${name}，毕业证丢了`, `${name}的食堂`, `${name}问学位办电话`, `${name}补毕业证多少钱`]) {
    expect(JSON.stringify(answerTo({ question }))).not.toContain(name)
  }
})

test('a part of a question is told with what it rests on, not with what only another part does', () => {
  const parted = questions.find(({ parts, basis }) => parts && basis.some(({ part }) => part !== undefined))
  expect(parted?.parts?.length).toBeGreaterThan(1)
  for (const { id } of parted?.parts ?? []) {
    const own = parted?.basis.filter(({ part }) => part === undefined || part === id).map(({ says }) => says)
    const told = parted && sourcesOf(parted, id).slice(1)
    expect(told?.map((source) => source.replace(/^[^：]*：/, ''))).toEqual(own)
  }
  expect(parted && sourcesOf(parted)).toHaveLength(1 + (parted?.basis.length ?? 0))
})
