import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { usePointing } from '@/ui/drawings/use-pointing'
import { Prose } from '@/ui/prose'
import { Drawing } from '@/pages/guides/walk/step/drawing'
import StepPage from '@/pages/guides/walk/step'
import { findGuide } from '@/model/guides/handbook'
import { renderPage } from '../support/render-page'
import { wechat } from '../support/taro'

const REGISTER = 'register-and-check-enrolment'

beforeEach(() => {
  wechat.storage.clear()
})

function openStep(step: string, guide = REGISTER, params: Record<string, string> = {}) {
  wechat.openWith({ guide, step, ...params })
  return renderPage(<StepPage />)
}

const control = (name: string | RegExp) => screen.getByRole('button', { name })
const drawing = () => screen.getByText('示意图，点一点，练一遍').closest('.drawn') as HTMLElement

/** Every step of the registration: the controls in the order of its marks, as a screen reader names them. */
const REGISTRATION: readonly [step: string, controls: string[], outcome: string][] = [
  [
    'follow',
    ['标记①，搜索框，写着“学信网”', '搜索结果“学信网”（公众号），旁边是标记②，按钮“关注”'],
    '练完了，真的做的时候就照这样点。',
  ],
  ['enter', ['标记②，底部左下方的“学信档案”'], '练完了。真的做到这里，会看到：【注册学信网账号】页面。'],
  [
    'phone',
    [
      '标记①，必填栏“手机号”',
      '标记②，必填栏“短信验证码”，旁边是“免费获取”',
      '标记③，必填栏“密码”',
      '标记④，必填栏“密码确认”',
    ],
    '练完了，真的做的时候就照这样点。',
  ],
  [
    'identity',
    [
      '标记①，必填栏“姓名”',
      '标记②，必选栏“证件类型”，选的是“居民身份证”（中国大陆地区用户推荐设置居民身份证。）',
      '标记③，必填栏“证件号码”',
    ],
    '练完了，真的做的时候就照这样点。',
  ],
  [
    'submit',
    ['标记①，勾选框“我已阅读并同意《用户协议》、《隐私政策》”', '标记②，按钮“立即注册”'],
    '练完了。真的做到这里，会看到：注册成功，得到学信网账号，页面自动跳转到首页。',
  ],
  ['open-enrolment', ['模块“高等教育信息”里，标记①，“学籍”'], '练完了。真的做到这里，会看到：本人的学籍信息。'],
  [
    'compare',
    ['标记①，信息表，项目有姓名、身份证号、学校名称、专业、层次、学制、学习形式、学籍状态'],
    '练完了，真的做的时候就照这样点。',
  ],
]

test.each(REGISTRATION)(
  'the step %s is rehearsed by taps alone, control by control',
  async (step, controls, outcome) => {
    await openStep(step)
    for (const name of controls) {
      expect(screen.queryByText(outcome)).not.toBeInTheDocument()
      await userEvent.click(control(name))
      expect(control(new RegExp(`^${name}，已`))).toHaveClass('done')
    }
    expect(screen.getByText(outcome)).toBeInTheDocument()
  },
)

test('the table above is the whole registration', () => {
  expect(REGISTRATION.map(([step]) => step)).toEqual(findGuide(REGISTER)?.steps.map(({ id }) => id))
})

test('a field is filled with an obvious sample, and the next mark lights up', async () => {
  await openStep('phone')
  expect(control('标记①，必填栏“手机号”')).toHaveClass('next')
  expect(control('标记③，必填栏“密码”')).not.toHaveClass('next')
  expect(screen.queryByText('示例手机号')).not.toBeInTheDocument()
  await userEvent.click(control('标记①，必填栏“手机号”'))
  expect(screen.getByText('示例手机号')).toBeInTheDocument()
  expect(control(/^标记②/)).toHaveClass('next')
})

test('nothing real can be typed', async () => {
  await openStep('phone')
  await userEvent.click(control('标记①，必填栏“手机号”'))
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

test('a former name is what the field is filled with where the guide asks for it', async () => {
  await openStep('identity-name', 'bind-after-change', { case: 'name' })
  const name = control('标记①，必填栏“姓名”（曾用名）')
  expect(name).toHaveTextContent('曾用名')
  await userEvent.click(name)
  expect(name).toHaveTextContent('曾用名')
  expect(name).not.toHaveTextContent('示例')
})

test('a wrong tap nudges towards the right spot, every time; the right one ends it', async () => {
  await openStep('phone')
  const first = control('标记①，必填栏“手机号”')
  await userEvent.click(screen.getByText('实名认证_学信网'))
  expect(first).toHaveClass('nudge-a')
  await userEvent.click(control('标记③，必填栏“密码”'))
  expect(first).toHaveClass('nudge-b')
  expect(control('标记③，必填栏“密码”')).not.toHaveClass('done')
  await userEvent.click(first)
  expect(drawing().querySelector('.nudge-a, .nudge-b')).toBeNull()
})

test('where two ways lead on, both are lit, and one is enough', async () => {
  await openStep('enter')
  expect(control(/^标记①/)).toHaveClass('next')
  expect(control(/^标记②/)).toHaveClass('next')
  await userEvent.click(control(/^标记①/))
  expect(screen.getByText(/^练完了/)).toBeInTheDocument()
  expect(control(/^标记②/)).not.toHaveClass('next')
})

test('it can be rehearsed again, and nothing of it is kept', async () => {
  const { unmount } = await openStep('open-enrolment')
  await userEvent.click(control(/“学籍”$/))
  expect(wechat.storage.size).toBe(0)
  await userEvent.click(control('再练一遍'))
  expect(control(/“学籍”$/)).toHaveClass('next')
  await userEvent.click(control(/“学籍”$/))
  unmount()
  await openStep('open-enrolment')
  expect(control(/“学籍”$/)).not.toHaveClass('done')
})

test('the picture says that it is one, and what is marked on it', async () => {
  await openStep('submit')
  expect(
    screen.getByRole('img', {
      name: '示意图，画面“实名认证_学信网”；标记①，勾选框“我已阅读并同意《用户协议》、《隐私政策》”；标记②，按钮“立即注册”。',
    }),
  ).toHaveTextContent('示意图')
})

test('what is not marked is no button', async () => {
  await openStep('phone')
  expect(screen.getByText('立即注册')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /立即注册/ })).not.toBeInTheDocument()
})

/** A step's text and picture, connected as the step's page may connect them. */
function TextAndPicture() {
  const steps = findGuide(REGISTER)?.steps ?? []
  const step = steps[2]
  const [pointed, point] = usePointing()
  if (!step) return null
  return (
    <>
      <Prose blocks={step.what} onCopy={() => undefined} onPoint={point} />
      <Drawing step={step} steps={steps} index={2} pointed={pointed} />
    </>
  )
}

test('a tap on ③ in the text makes the spot pulse, every time, until one taps the picture', async () => {
  await renderPage(<TextAndPicture />)
  const password = control('标记③，必填栏“密码”')
  await userEvent.click(control('看图上的标记③'))
  expect(password).toHaveClass('pulse-a')
  await userEvent.click(control('看图上的标记③'))
  expect(password).toHaveClass('pulse-b')
  await userEvent.click(control('标记①，必填栏“手机号”'))
  expect(drawing().querySelector('.pulse-a, .pulse-b')).toBeNull()
})
