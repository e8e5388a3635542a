import { cutSyllables } from '../../../compiler/search/cut-syllables'
import { soundingLike, syllableTable, unusualReadings } from '../../../compiler/search/syllables'
import { spell } from '../../../src/model/search/cells'
import { excerpt, mark } from '../../../src/model/search/excerpt'
import { normaliser } from '../../../src/model/search/normalise'
import { unifyNumerals } from '../../../src/model/search/numerals'
import { readPinyin } from '../../../src/model/search/pinyin'
import { Trie } from '../../../src/model/search/trie'
import { EARLY, findYears, LATE } from '../../../src/model/search/years'

const pinyin = readPinyin('xue学;ji籍及;xian先;xi西;an安')

test.each([
  ['学 籍，怎么查？！', '学籍怎么查'],
  ['ＣＨＳＩ　学历', 'chsi学历'],
  ['xue ji', 'xue ji'],
  ['  2014  11号 ', '2014 11号'],
  ['學籍', '学籍'],
])('%j is read as %j', (typed, read) => {
  expect(normaliser('學学')(typed)).toBe(read)
})

test.each([
  ['一九九六年', '1996年'],
  ['八五届', '85届'],
  ['十一月', '11月'],
  ['二十号', '20号'],
  ['九十年代', '九十年代'],
  ['第38条', '第三十八条'],
  ['10条', '十条'],
  ['四六级', '四六级'],
])('%s is written %s', (typed, unified) => {
  expect(unifyNumerals(typed)).toBe(unified)
})

test.each([
  ['1998年毕业', [EARLY]],
  ['85级', [EARLY]],
  ['2000届', [EARLY]],
  ['2001届', [LATE]],
  ['08年', [LATE]],
  ['2024级新生', []],
  ['12306', []],
])('the years of %s', (text, words) => {
  expect(findYears(text).map(({ word }) => word)).toEqual(words)
})

test.each([
  ['学籍没了', 'xuejimeile'],
  ['学校注册错了', 'xuexiaozhucecuole'],
  ['查不了', 'chabuliao'],
  ['重新注册', 'chongxinzhuce'],
])('%s is typed %s, whatever its characters’ usual readings', (word, letters) => {
  const alone = readPinyin(syllableTable(word))
  const read = Array.from(word, alone.of).join('')
  const unusual = unusualReadings([word]).split(' ').slice(1).join('')
  expect(unusual || read).toBe(letters)
})

test('of common characters only those matter that sound like one of a word', () => {
  expect(soundingLike('学籍', ['雪', '及', '猫'])).toEqual(['雪', '及'])
})

test('letters are cut into as few syllables as can be', () => {
  expect(cutSyllables('xueji', pinyin)).toEqual(['xue', 'ji'])
  expect(cutSyllables('xian', pinyin)).toEqual(['xian'])
  expect(cutSyllables('xuejq', pinyin)).toBeUndefined()
})

test('words begin and end at characters, and at syllable boundaries where there are any', () => {
  const { letters, open } = spell('学ji', pinyin)
  expect(letters).toBe('xueji')
  expect(open).toEqual([true, false, false, true, false, true])
  expect(spell('qw', pinyin).open).toEqual([true, true, true])
})

test('a trie forgives one typo after the first letter', () => {
  const trie = new Trie(20)
  trie.add('xueji', 7)
  expect(trie.from('xueji', 0)).toEqual([{ end: 5, word: 7 }])
  for (const slip of ['xuejo', 'xuei', 'xuueji', 'xueij', 'xuej']) {
    expect(trie.nearly(slip, 0, slip.length)).toContainEqual({ end: slip.length, word: 7 })
  }
  for (const other of ['zueji', 'xuabi', 'xu']) {
    expect(trie.nearly(other, 0, other.length)).toEqual([])
  }
})

test('marks are sorted and do not touch', () => {
  expect(mark('学籍信息，学籍', ['学籍', '籍信', '信息'])).toEqual([
    [0, 4],
    [5, 7],
  ])
})

describe('the sentence that answers', () => {
  const entry = {
    answers: [{ sentences: ['查学籍。', '学历证书可以补。'] }],
    passages: [
      { part: 'a', heading: '丢失', sentences: ['联系学位办。', '学籍和学历。'] },
      { part: 'b', topic: '带什么', lead: '新生：', sentences: ['身份证'] },
    ],
  }
  const look = (concepts: string[][]) =>
    excerpt(
      entry,
      concepts.map((terms) => ({ terms, weight: 1 })),
    )

  it.each([
    ['has all that was meant', [['学籍'], ['学历']], '学籍和学历。'],
    ['is in the short answer rather than elsewhere, and brings its rest', [['学籍']], '查学籍。学历证书可以补。'],
    ['is the earlier of two', [['学历', '学位']], '学历证书可以补。'],
    ['has the rarer meaning, when no sentence has all', [['学籍'], ['学历'], ['补']], '学历证书可以补。'],
    ['has a synonym of what was meant', [['遗失', '联系']], '联系学位办。'],
    ['stands below the heading that says so', [['丢失']], '联系学位办。'],
    ['stands below words that say so', [['带什么']], '新生：身份证'],
    ['is the short answer, when nothing was meant', [], '查学籍。学历证书可以补。'],
    ['is the short answer, when no sentence has what was meant', [['别的']], '查学籍。学历证书可以补。'],
  ])('%s', (_, concepts, text) => {
    expect(look(concepts).sentence.text).toBe(text)
  })

  it('brings the part from which it is', () => {
    expect(look([['丢失']]).part).toBe('a')
    expect(look([['补']])).not.toHaveProperty('part')
  })
})
