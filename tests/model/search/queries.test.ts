import { createSearch } from '../../../src/model/search'
import { data, found, search } from './data'

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
  ['85583206', 'office'],
])('%s → %s', (query, page) => {
  expect(found(query)[0]).toBe(page)
})

test.each([
  '食堂几点开饭',
  '宿舍',
  '四六级',
  '学生证补办',
  'asdfgh',
  '',
  '？？？',
  '的的的的',
  '身份证丢了怎么补',
  'xueshengzheng buban',
  '毕业证纹理',
  '学历水印',
])('nothing in the handbook on %j', (query) => {
  expect(search(query)).toEqual({ hits: [], unclear: false })
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

test('no more hits than asked for', () => {
  expect(search('学历', { limit: 2 }).hits).toHaveLength(2)
})

test('a new question is found by its own words and their pinyin, without a synonym', () => {
  const added = {
    id: 13,
    title: '合影安排',
    question: '合影安排在哪天举行？',
    answers: [{ sentences: ['请咨询。'] }],
    passages: [{ sentences: ['毛绒袍子。'] }],
  }
  const larger = createSearch({ ...data, entries: [...data.entries, added] })
  for (const query of ['合影安排', 'heyinganpai', 'he ying an pai', '毛绒袍子']) {
    expect(larger.search(query).hits[0]?.id).toBe(13)
  }
})
