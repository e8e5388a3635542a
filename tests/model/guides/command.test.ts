import { join } from 'node:path'
import { run } from '../../../compiler/run'

const VALID = join(__dirname, '../../fixtures/content/valid')

function onValid(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = run([...args, '--content', VALID], {
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('a guide is printed step by step, its marks and its picture in words', () => {
  expect(onValid('guide', 'own-credential')).toEqual({
    code: 0,
    err: '',
    out: `查自己的学历
登录以后查看学历信息。
手册问题 2

1. 打开公众号（open）
点①链接网址，或者点②【学信档案】。
示意图，画面“学信网”。从上到下：标记①，“推送消息”，里面有“链接网址”；标记②，底部左下方的“学信档案”。
你会看到：登录页面。
卡住了：call

2. 填手机号（phone），可以不做
在①填手机号。
示意图，画面“登录”。从上到下：标题“用手机号登录”；标记①，必填栏“手机号”（注册时的）；栏目“密码”；文字“忘了手机号”。
注意：用注册时的手机号。
不对的话：- 换一个手机号。
卡住了：question: 1；guide: papers；diagnosis: found-before；call`,
  })
})

test('a guide with cases is printed for each, with the path of who does what', () => {
  const { out } = onValid('guide', 'papers')
  expect(out).toContain('【本人去（self）】')
  expect(out).toContain('示意图，办理流程。1 你：备齐材料；2 你：自己去交；3 学位办：核实材料。现在是第2步。')
  expect(out).toContain('1 你：备齐材料；2 受委托人：请人去交；3 学位办：核实材料。现在是第3步。')
})

test('as JSON, every step appears once, with its marks', () => {
  const { code, out } = onValid('guide', 'own-credential', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    id: 'own-credential',
    questions: [2],
    steps: [
      {
        id: 'open',
        optional: false,
        marks: [
          { mark: 1, on: '标记①，“推送消息”，里面有“链接网址”' },
          { mark: 2, on: '标记②，底部左下方的“学信档案”' },
        ],
      },
      { id: 'phone', optional: true, stuck: ['question: 1', 'guide: papers', 'diagnosis: found-before', 'call'] },
    ],
  })
  const { steps } = JSON.parse(onValid('guide', 'papers', '--json').out) as {
    steps: { id: string; cases?: string[] }[]
  }
  expect(steps.map(({ id, cases }) => [id, cases])).toEqual([
    ['collect', undefined],
    ['go', ['self']],
    ['send', ['deputy']],
    ['check', undefined],
  ])
})

test.each([
  [['guide'], '没有说要显示哪个图解。改法：从这些里选：own-credential、papers。'],
  [['guide', 'nothing'], '没有代号为“nothing”的图解。改法：从这些里选：own-credential、papers。'],
])('%j is answered with the valid choices', (args, message) => {
  expect(onValid(...args)).toEqual({ code: 2, out: '', err: message })
})
