import { describePart } from '@/model/guides/describe'
import { kindOf, PART_KINDS, type Part, type Shape } from '@/model/guides/parts'

/** Every kind of part, with and without what it may leave out: its words, marked, and what is drawn of it. */
const PARTS: readonly [part: Part, words: string, drawn: string][] = [
  [{ kind: 'search', text: '学信网' }, '标记①，搜索框，写着“学信网”', '[学信网]'],
  [{ kind: 'account', text: '学信网' }, '标记①，搜索结果“学信网”', '[学信网]'],
  [
    { kind: 'account', text: '学信网', note: '公众号', button: '关注' },
    '搜索结果“学信网”（公众号），旁边是标记①，按钮“关注”',
    '学信网 公众号 [关注]',
  ],
  [{ kind: 'message', text: '推送消息' }, '标记①，“推送消息”', '[推送消息]'],
  [
    { kind: 'message', text: '推送消息', link: '链接网址' },
    '标记①，“推送消息”，里面有“链接网址”',
    '[推送消息 链接网址]',
  ],
  [{ kind: 'menu', text: '学信档案' }, '标记①，底部左下方的“学信档案”', '[学信档案]'],
  [{ kind: 'field', text: '安全邮箱', value: '选填' }, '标记①，栏目“安全邮箱”（选填）', '[安全邮箱 选填]'],
  [
    { kind: 'field', text: '短信验证码', required: true, button: '免费获取' },
    '标记①，必填栏“短信验证码”，旁边是“免费获取”',
    '[短信验证码 免费获取]',
  ],
  [
    { kind: 'choice', text: '证件类型', required: true, value: '居民身份证', note: '推荐设置' },
    '标记①，必选栏“证件类型”，选的是“居民身份证”（推荐设置）',
    '[证件类型 居民身份证 推荐设置]',
  ],
  [{ kind: 'choice', text: '语言', value: '中文' }, '标记①，选择栏“语言”，选的是“中文”', '[语言 中文]'],
  [{ kind: 'check', text: '我已阅读并同意' }, '标记①，勾选框“我已阅读并同意”', '[我已阅读并同意]'],
  [{ kind: 'button', text: '立即注册' }, '标记①，按钮“立即注册”', '[立即注册]'],
  [
    { kind: 'module', text: '高等教育信息', item: '学籍' },
    '模块“高等教育信息”里，标记①，“学籍”',
    '高等教育信息 [学籍]',
  ],
  [{ kind: 'link', text: '注册' }, '标记①，可以点的“注册”', '[注册]'],
  [{ kind: 'details', labels: ['姓名', '专业'] }, '标记①，信息表，项目有姓名、专业', '[姓名 专业]'],
  [{ kind: 'stage', text: '选择项目' }, '标记①，步骤“选择项目”', '[选择项目]'],
  [{ kind: 'paper', text: '毕业证书' }, '标记①，文件“毕业证书”', '[毕业证书]'],
  [
    { kind: 'paper', text: '毕业证书', note: '2000届（含）及以前' },
    '标记①，文件“毕业证书”（2000届（含）及以前）',
    '[毕业证书 2000届（含）及以前]',
  ],
  [{ kind: 'line', text: '证书编号' }, '标记①，一行“证书编号”', '[证书编号]'],
  [{ kind: 'text', text: '以下为选填项' }, '文字“以下为选填项”', '以下为选填项'],
  [{ kind: 'heading', text: '简项注册' }, '标题“简项注册”', '简项注册'],
  [{ kind: 'tabs', labels: ['账号信息', '登录日志'] }, '一排栏目“账号信息”、“登录日志”', '账号信息 登录日志'],
]

/** The texts of a drawing, the spot in brackets. */
function textOf({ text, children = [], spot }: Shape): string {
  const inside = [text ?? '', ...children.map(textOf)].filter((part) => part !== '').join(' ')
  return (spot ? `[${inside}]` : inside).replaceAll('　', ' ')
}

test.each(PARTS)('%j is told as %s and drawn as %s', (part, words, drawn) => {
  expect(describePart({ part, mark: 1 })).toBe(words)
  expect(textOf(kindOf(part).draw(part, false))).toBe(drawn)
})

test('every kind of part is in the table above', () => {
  expect([...new Set(PARTS.map(([{ kind }]) => kind))].sort()).toEqual(Object.keys(PART_KINDS).sort())
})

test.each(PARTS)('%j has a spot to tap exactly if a tap does something', (part, _, drawn) => {
  expect(drawn.includes('[')).toBe(kindOf(part).effect !== undefined)
})

test.each<[situation: string, part: Part, drawn: string]>([
  ['with an obvious sample', { kind: 'field', text: '手机号' }, '[手机号 示例手机号]'],
  ['with what the step asks for', { kind: 'field', text: '姓名', value: '曾用名' }, '[姓名 曾用名]'],
])('a tap fills a field %s', (_, part, drawn) => {
  expect(textOf(kindOf(part).draw(part, true))).toBe(drawn)
})
