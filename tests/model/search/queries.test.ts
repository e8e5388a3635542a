import { compileSearch } from '../../../compiler/search/compile'
import { office } from '../../../src/model/handbook/office'
import type { Question } from '../../../src/model/handbook/types'
import { createSearch } from '../../../src/model/search'
import { content, data, found, search } from './data'

test.each([
  ['毕业证丢了', 6],
  ['当兵', 5],
  ['xueji', 1],
  ['学及查不到', 2],
  ['刊误', 11],
  ['xuejichabudao', 2],
  ['xue ji cha bu dao', 2],
  ['xuexinwsng', 1],
  ['xlrz', 8],
  ['byzds', 6],
  ['學歷認證', 8],
  ['１９９９年毕业，认证？？', 8],
  ['九五届', 8],
  ['第三十八条', 6],
  ['38条', 6],
  ['毕业后改名', 10],
  ['在校改名', 4],
  ['以前能查现在查不到', 12],
  ['学位办电话', 'office'],
  ['办公室在哪', 'office'],
  [office.phone.replace(/^.*-/, ''), 'office'],
])('%s → %s', (query, page) => {
  expect(found(query)[0]).toBe(page)
})

test.each(['食堂菜单', '宿舍', '四六级', 'asdfgh', '', '？？？', '的的的的'])(
  'nothing in the handbook on %j',
  (query) => {
    expect(search(query)).toEqual({ tier: 'nothing', hits: [], unclear: false })
  },
)

test.each([
  ['身份证号已被注册', 'chsi'],
  ['身份证号被注册了怎么办', 'chsi'],
  ['学籍验证码有效期多久', 'chsi'],
  ['学历照片能重新采集吗', 'chsi'],
  ['自考毕业证丢了怎么补', 'school'],
  ['中专学历学信网能查吗', 'school'],
  ['补毕业证多少钱', undefined],
  ['休学手续怎么办', undefined],
])('%s: the handbook does not say; it sends to %s', (query, ask) => {
  const { tier, hits, ask: adviser } = search(query)
  expect({ tier, adviser }).toEqual({ tier: 'perhaps', adviser: ask })
  expect(hits.every(({ sure }) => !sure)).toBe(true)
})

test.each([
  ['学籍查询方法', 1],
  ['如何查询学籍状态', 1],
  ['学籍绑定后信息有误', 3],
  ['学位认证', 8],
  ['学位证认证', 8],
  ['认证要支付吗', 8],
  ['学籍异动', 4],
  ['学信网客服电话', 4],
  ['我是全日制，学信网写着非全日制', 3],
  ['没改过名，毕业后查不到学历', 9],
  ['毕业证丢了', 6],
  ['xueji', 1],
])('%s is answered by %s', (query, page) => {
  const [hit] = search(query).hits
  expect(hit).toMatchObject({ id: page, sure: true })
})

test('the decision says what it was made of', () => {
  const { decided = [] } = search('身份证号被注册了怎么办', { explain: true })
  const against = decided.filter(({ weight }) => weight < 0).map(({ feature }) => feature)
  expect(against).toEqual(expect.arrayContaining(['[账号的事]', '被']))
})

test.each([
  ['查不到', true],
  ['没有信息', true],
  ['学籍查不到', false],
  ['毕业证丢了', false],
])('%s is unclear: %s', (query, unclear) => {
  expect(search(query).unclear).toBe(unclear)
})

test('a hit has its title, the matching sentence, and the ranges to mark', () => {
  const [hit] = search('当兵').hits
  expect(hit).toMatchObject({ id: 5, title: '参军入伍，学籍怎么办' })
  const { text, ranges } = hit?.sentence ?? { text: '', ranges: [] }
  expect(ranges.map(([from, to]) => text.slice(from, to))).toContain('入伍')
  expect(hit?.titleRanges).toEqual([[0, 4]])
  expect(hit).not.toHaveProperty('why')
})

test('explaining names the field and the term of every point', () => {
  const [hit] = search('wenping diule', { explain: true }).hits
  expect(hit?.why).toContainEqual(
    expect.objectContaining({ field: 'synonyms', typed: 'wenping+diule', term: '毕业证+丢失' }),
  )
  const sum = hit?.why?.reduce((total, { score }) => total + score, 0) ?? 0
  expect(sum).toBeCloseTo(hit?.score ?? 0, 1)
})

test('one word alone is found by what it means, not by what is mostly asked with it', () => {
  const [hit] = search('学籍', { explain: true }).hits
  expect(hit?.id).toBe(1)
  expect(hit?.why?.some(({ field }) => field === 'learned')).toBe(false)
})

test('what is learned speaks besides the words, and is told', () => {
  const [hit] = search('账号注册', { explain: true }).hits
  expect(hit?.id).toBe(1)
  expect(hit?.why?.some(({ field }) => field === 'learned')).toBe(true)
  const plain = createSearch({ ...data, leanings: {} }).search('账号注册', { explain: true })
  expect(plain.hits[0]?.id).not.toBe(1)
  expect(plain.hits.flatMap(({ why = [] }) => why).some(({ field }) => field === 'learned')).toBe(false)
})

test('no more hits than asked for', () => {
  expect(search('学历', { limit: 2 }).hits).toHaveLength(2)
})

test('a new question is found by its own words and their pinyin, without a synonym', () => {
  const added: Question = {
    number: 13,
    title: '合影安排',
    question: '合影安排在哪天举行？',
    category: 'credential',
    stages: [],
    answer: '请咨询。',
    sections: [{ kind: 'warnings', groups: [{ blocks: [{ kind: 'text', text: ['毛绒袍子。'] }] }] }],
    basis: [],
    related: [],
    unsaid: [],
    next: [],
  }
  const questions = [...content.questions, added]
  const larger = createSearch(compileSearch({ ...content, questions }, content.synonyms))
  for (const query of ['合影安排', 'heyinganpai', 'he ying an pai', '毛绒袍子']) {
    expect(larger.search(query).hits[0]?.id).toBe(13)
  }
})
