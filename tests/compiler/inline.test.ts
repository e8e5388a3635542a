import fc from 'fast-check'
import { parseInline } from '../../compiler/markdown/inline'
import { plainText } from '../../src/model/handbook/text'
import type { Inline } from '../../src/model/handbook/types'

const inline = (text: string) => parseInline(text).inline
const faults = (text: string) => parseInline(text).faults.map(({ offset, message }) => [offset, message.split('。')[0]])

test('names of forms and text in backticks are for copying, ** is strong', () => {
  expect(inline('带《申请表》，在`https://my.chsi.com.cn/`**当天**核对')).toEqual([
    '带',
    { copy: '《申请表》' },
    '，在',
    { copy: 'https://my.chsi.com.cn/' },
    { strong: '当天' },
    '核对',
  ])
})

test('** works beside Chinese punctuation, where CommonMark would not close it', () => {
  expect(inline('请用**“学信档案”**账号')).toEqual(['请用', { strong: '“学信档案”' }, '账号'])
})

test('a name stays one for copying inside strong text', () => {
  expect(inline('**填好《申请表》再去**')).toEqual([{ strong: '填好' }, { copy: '《申请表》' }, { strong: '再去' }])
})

test.each(['只认证《毕业证书》，不认证《学位证书》', '见《高等学校学生学籍学历电子注册办法》', '填好《申请表》的'])(
  'only a form is worth copying: %s',
  (text) => {
    const copied = inline(text).flatMap((each) => (typeof each !== 'string' && 'copy' in each ? [each.copy] : []))
    expect(copied).toEqual(text.includes('申请表') ? ['《申请表》'] : [])
    expect(plainText(inline(text))).toBe(text)
  },
)

test('a name may hold another name', () => {
  expect(inline('《关于〈甲〉和《乙》的申请表》')).toEqual([{ copy: '《关于〈甲〉和《乙》的申请表》' }])
  expect(inline('《关于《甲表》的通知》')).toEqual(['《关于《甲表》的通知》'])
})

test('marks inside backticks are text', () => {
  expect(inline('`a*b《c`')).toEqual([{ copy: 'a*b《c' }])
})

test('broken lines are joined, with a space only between words of letters', () => {
  expect(inline('先做\n**再做**  \n  in the\nend')).toEqual(['先做', { strong: '再做' }, 'in the end'])
})

test.each([
  ['填《申请表', [[1, '《 没有对应的 》']]],
  ['填申请表》', [[4, '》 没有对应的 《']]],
  ['填**申请表', [[1, '** 没有成对']]],
  ['填****表', [[3, '** 和 ** 之间没有文字']]],
  ['填`表', [[1, '反引号没有成对']]],
  ['填``表', [[1, '“``”里没有内容']]],
  ['填《》', [[1, '“《》”里没有内容']]],
  ['填《`表`》', [[1, '《》里面不能有反引号或 *']]],
  [
    '填*表*',
    [
      [1, '单个 * 没有作用'],
      [3, '单个 * 没有作用'],
    ],
  ],
])('%j', (text, expected) => {
  expect(faults(text)).toEqual(expected)
})

const letters = fc.constantFrom(...'学籍信息表年月日号，。、（）“”2025abc')
const word = fc.array(letters, { minLength: 1, maxLength: 8 }).map((chars) => chars.join(''))
const run: fc.Arbitrary<{ source: string; shown: Inline }> = fc.oneof(
  word.map((text) => ({ source: text, shown: text })),
  word.map((text) => ({ source: `《${text}表》`, shown: { copy: `《${text}表》` } })),
  word.map((text) => ({ source: `\`${text}\``, shown: { copy: text } })),
  word.map((text) => ({ source: `**${text}**`, shown: { strong: text } })),
)

test('whatever runs a text is made of, the reader sees all of it, and neighbours in plain text are one run', () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 12 }), (runs) => {
      const parsed = parseInline(runs.map(({ source }) => source).join(''))
      expect(parsed.faults).toEqual([])
      expect(plainText(parsed.inline)).toBe(plainText(runs.map(({ shown }) => shown)))
      const isText = parsed.inline.map((each) => typeof each === 'string')
      expect(isText.some((text, index) => text && isText[index + 1])).toBe(false)
      const spans = (inlines: Inline[]) => inlines.filter((each) => typeof each !== 'string')
      expect(spans(parsed.inline)).toEqual(spans(runs.map(({ shown }) => shown)))
    }),
  )
})
