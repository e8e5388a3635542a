import { screen, within } from '@testing-library/react'
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
/** A marked control of the drawing, by the start of its name. */
const spot = (name: string) =>
  within(drawing()).getAllByRole('button', { name: new RegExp(`^${name}( |$)`) })[0] as HTMLElement
const drawing = () => screen.getByText(/^示意图，点一点/).closest('.drawn') as HTMLElement

/** Every step of the registration: the controls in the order of its marks, as they are named, and what one is told then. */
const REGISTRATION: readonly [step: string, controls: string[], outcome: string][] = [
  ['follow', ['学信网', '关注'], '练完了。'],
  [
    'enter',
    ['学信档案'],
    '练完了。做完会看到：【注册学信网账号】页面：手册的图里，标题是“实名认证_学信网”，下面是“简项注册”。',
  ],
  ['phone', ['手机号', '短信验证码', '密码', '密码确认'], '练完了。'],
  ['identity', ['姓名', '证件类型', '证件号码'], '练完了。'],
  [
    'submit',
    ['我已阅读并同意《用户协议》、《隐私政策》', '立即注册'],
    '练完了。做完会看到：注册成功，得到学信网账号，页面自动跳转到首页。',
  ],
  ['open-enrolment', ['学籍'], '练完了。做完会看到：本人的学籍信息。'],
  ['compare', ['姓名'], '练完了。'],
]

test.each(REGISTRATION)(
  'the step %s is rehearsed by taps alone, control by control',
  async (step, controls, outcome) => {
    await openStep(step)
    for (const name of controls) {
      expect(screen.queryByText(outcome)).not.toBeInTheDocument()
      await userEvent.click(spot(name))
      expect(spot(name)).toHaveAttribute('aria-pressed', 'true')
    }
    expect(screen.getByText(outcome)).toBeInTheDocument()
  },
)

test('the table above is the whole registration', () => {
  expect(REGISTRATION.map(([step]) => step)).toEqual(findGuide(REGISTER)?.steps.map(({ id }) => id))
})

test('a field is filled with an obvious sample, and the next mark lights up', async () => {
  await openStep('phone')
  expect(spot('手机号')).toHaveClass('next')
  expect(spot('密码')).not.toHaveClass('next')
  expect(screen.queryByText('示例手机号')).not.toBeInTheDocument()
  await userEvent.click(spot('手机号'))
  expect(screen.getByText('示例手机号')).toBeInTheDocument()
  expect(spot('短信验证码')).toHaveClass('next')
})

test('what to do at the lit mark, or at the one that the text points at, stands beside the picture', async () => {
  await openStep('phone')
  const label = () => drawing().querySelector('.drawn-label')
  expect(label()).toHaveTextContent('示意图，点一点：在①填手机号。')
  await userEvent.click(spot('手机号'))
  expect(label()).toHaveTextContent('示意图，点一点：点“免费获取”，把收到的短信验证码填进②。')
  await userEvent.click(control('④'))
  expect(label()).toHaveTextContent('示意图，点一点：在③填密码，在④把密码再填一遍。')
  await userEvent.click(spot('短信验证码'))
  expect(label()).toHaveTextContent('示意图，点一点：在③填密码，在④把密码再填一遍。')
})

test('nothing real can be typed', async () => {
  await openStep('phone')
  await userEvent.click(spot('手机号'))
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

test('a former name is what the field is filled with where the guide asks for it', async () => {
  await openStep('identity-name', 'bind-after-change', { case: 'name' })
  const name = spot('姓名')
  expect(name).toHaveTextContent('曾用名')
  await userEvent.click(name)
  expect(name).toHaveTextContent('曾用名')
  expect(name).not.toHaveTextContent('示例')
})

test('a wrong tap nudges towards the right spot, every time; the right one ends it', async () => {
  await openStep('phone')
  const first = spot('手机号')
  await userEvent.click(screen.getByText('实名认证_学信网'))
  expect(first).toHaveClass('nudge-a')
  await userEvent.click(spot('密码'))
  expect(first).toHaveClass('nudge-b')
  expect(spot('密码')).not.toHaveClass('done')
  await userEvent.click(first)
  expect(drawing().querySelector('.nudge-a, .nudge-b')).toBeNull()
})

test('where two ways lead on, both are lit, and one is enough', async () => {
  await openStep('enter')
  expect(spot('推送消息')).toHaveClass('next')
  expect(spot('学信档案')).toHaveClass('next')
  await userEvent.click(spot('推送消息'))
  expect(screen.getByText(/^练完了/)).toBeInTheDocument()
  expect(spot('学信档案')).not.toHaveClass('next')
})

test('it can be rehearsed again, and nothing of it is kept', async () => {
  const { unmount } = await openStep('open-enrolment')
  await userEvent.click(spot('学籍'))
  expect(wechat.storage.size).toBe(0)
  await userEvent.click(control('再练一遍'))
  expect(spot('学籍')).toHaveClass('next')
  await userEvent.click(spot('学籍'))
  unmount()
  await openStep('open-enrolment')
  expect(spot('学籍')).not.toHaveClass('done')
})

test('the picture says that it is one, and of what', async () => {
  await openStep('submit')
  expect(screen.getByRole('img', { name: '示意图，画面“实名认证_学信网”' })).toHaveTextContent('示意图')
})

test('the last tap opens the screen that comes next, which has nothing to tap', async () => {
  await openStep('enter')
  expect(screen.queryByText('简项注册')).not.toBeInTheDocument()
  await userEvent.click(spot('学信档案'))
  expect(screen.getByText('简项注册')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /手机号/ })).not.toBeInTheDocument()
  await userEvent.click(control('再练一遍'))
  expect(screen.queryByText('简项注册')).not.toBeInTheDocument()
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
      <Drawing step={step} steps={steps} index={2} pointed={pointed} painted />
    </>
  )
}

test('a tap on ③ in the text makes the spot pulse, every time, until one taps the picture', async () => {
  await renderPage(<TextAndPicture />)
  const password = spot('密码')
  await userEvent.click(control('③'))
  expect(password).toHaveClass('pulse-a')
  await userEvent.click(control('③'))
  expect(password).toHaveClass('pulse-b')
  await userEvent.click(spot('手机号'))
  expect(drawing().querySelector('.pulse-a, .pulse-b')).toBeNull()
})
