import { instructionAt } from '@/model/guides/instruction'
import type { Block } from '@/model/handbook/types'

const list = (...items: string[]): Block => ({ kind: 'list', ordered: false, items: items.map((item) => [item]) })
const text = (...runs: (string | { copy: string })[]): Block => ({ kind: 'text', text: runs })

test.each<[situation: string, what: Block[], mark: number, sentence: string | undefined]>([
  ['an item of a list', [list('在①填手机号。', '在②填密码。')], 2, '在②填密码。'],
  ['the sentence of an item that has several', [list('点②关注。已经关注的，打开它。')], 2, '点②关注。'],
  [
    'a sentence with a name to copy',
    [text('可以下载①', { copy: '《表》' }, '。与②一并出示。')],
    1,
    '可以下载①《表》。',
  ],
  ['one of several paragraphs', [text('没有账号的，先注册'), text('点①登录')], 1, '点①登录'],
  ['nothing where the picture follows on its only sentence', [text('点①【学籍】栏目。')], 1, undefined],
  ['nothing for a mark that is not mentioned', [list('在①填手机号。', '在②填密码。')], 3, undefined],
])('beside the picture stands %s', (_, what, mark, sentence) => {
  expect(instructionAt({ what }, mark)).toBe(sentence)
})
