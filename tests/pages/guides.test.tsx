import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { office } from '@/model/handbook/office'
import guidesJson from '@/generated/guides.json'
import type { Guide } from '@/model/guides/types'
import outline from '@/generated/outline.json'
import { plainText } from '@/model/handbook/text'
import ChecklistPage from '@/pages/guides/walk/checklist'
import GuidePage from '@/pages/guides/walk/guide'
import StepPage from '@/pages/guides/walk/step'
import GuidesPage from '@/pages/guides'
import HomePage from '@/pages/home'
import { renderPage } from '../support/render-page'
import taro, { wechat } from '../support/taro'

const guides = guidesJson as Guide[]
const REGISTER = 'register-and-check-enrolment'

beforeEach(() => {
  wechat.storage.clear()
  wechat.openWith({})
})

function openGuide(guide: string, params: Record<string, string> = {}) {
  wechat.openWith({ guide, ...params })
  return renderPage(<GuidePage />)
}

function openStep(guide: string, step: string, params: Record<string, string> = {}) {
  wechat.openWith({ guide, step, ...params })
  return renderPage(<StepPage />)
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const title = () => screen.getByRole('heading', { level: 1 }).textContent

describe('the tab of the guides', () => {
  it.each(outline.guides)('opens the guide “$title”', async ({ id, title, lead, steps }) => {
    await renderPage(<GuidesPage />)
    await userEvent.click(button(`${title} ${steps} 步 · ${lead}`))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: `/pages/guides/walk/guide/index?guide=${id}` })
  })

  it('groups the guides by the moment in life that they belong to, each once', async () => {
    await renderPage(<GuidesPage />)
    const lines = screen
      .getAllByText((_, element) => element?.matches('[aria-level="2"], h2, .row-text') === true)
      .map(({ firstChild }) => firstChild?.textContent)
    expect(lines).toEqual([
      '新生',
      '注册学信网账号，查看学籍',
      '毕业',
      '用证书编号查学历',
      '在学信档案查自己的学历',
      '毕业后改了姓名或身份证号，绑定学历',
      '学历注册有错，申请勘误',
      '毕业多年',
      '在线申请学历认证电子报告',
      '参军',
      '参军入伍，保留资格或学籍',
    ])
  })

  it.each([
    ['nothing', {}, /7 步 ·/, false],
    ['two ticks', { done: 'follow enter' }, /已完成 2 步，共 7 步/, true],
    ['more ticks than there are steps', { done: 'a b c d e f g h' }, /已完成 7 步，共 7 步/, true],
  ])('shows how far a guide is: %s', async (_, kept, words, hasRing) => {
    wechat.keep(`guide:${REGISTER}`, kept)
    await renderPage(<GuidesPage />)
    const row = button(/^注册学信网账号，查看学籍/)
    expect(row).toHaveTextContent(words)
    expect(row.querySelector('.ring') !== null).toBe(hasRing)
  })

  it('counts the steps of the case that the reader chose', async () => {
    wechat.keep('guide:enlistment', {
      chosen: 'discharged',
      'done:discharged': 'return-contact',
      'done:enrolled': 'x y',
    })
    await renderPage(<GuidesPage />)
    const { steps } = guides.find(({ id }) => id === 'enlistment')!
    const own = steps.filter(({ cases }) => !cases || cases.includes('discharged')).length
    expect(button(/^参军入伍/)).toHaveTextContent(`已完成 1 步，共 ${own} 步`)
  })

  it.each([
    ['查自己的学历', 'paper', ['line', 'line']],
    ['注册学信网账号', 'wechat', ['search', 'account']],
    ['毕业后改了姓名', 'wechat', ['search', 'account']],
    ['参军入伍', 'path', ['station', 'station', 'station']],
  ])('shows a small picture of the first screen: %s', async (start, look, parts) => {
    await renderPage(<GuidesPage />)
    const picture = button(new RegExp(start)).querySelector('.thumbnail')
    expect(picture).toHaveClass(`thumbnail-${look}`)
    expect([...(picture?.children ?? [])].map(({ className }) => className)).toEqual(
      parts.map((kind) => `small small-${kind}`),
    )
  })

  it('says that its pictures are drawn after the handbook', async () => {
    await renderPage(<GuidesPage />)
    expect(screen.getByText(/画面根据手册绘制，学信网的页面可能有变化/)).toBeInTheDocument()
    expect(wechat.share()).toMatchObject({ path: '/pages/guides/index' })
  })
})

describe('a guide’s overview', () => {
  it('says what it leads to, what to have ready, and its steps', async () => {
    await openGuide(REGISTER)
    expect(title()).toBe('注册学信网账号，查看学籍')
    expect(screen.getByText('准备好：手机号、姓名、身份证号码')).toBeInTheDocument()
    expect(screen.getByText('已完成 0 步，共 7 步')).toBeInTheDocument()
    await userEvent.click(button('开始'))
    expect(taro.navigateTo).toHaveBeenCalledWith({
      url: `/pages/guides/walk/step/index?guide=${REGISTER}&step=follow`,
    })
  })

  it('keeps ticks at once, and takes them back', async () => {
    const { unmount } = await openGuide(REGISTER)
    await userEvent.click(button('第 1 步做完了'))
    expect(screen.getByText('已完成 1 步，共 7 步')).toBeInTheDocument()
    unmount()

    await openGuide(REGISTER)
    expect(button('第 1 步做完了')).toHaveAttribute('aria-pressed', 'true')
    expect(button('继续：进入注册页面')).toBeInTheDocument()
    await userEvent.click(button('第 1 步做完了'))
    expect(button('第 1 步做完了')).toHaveAttribute('aria-pressed', 'false')
  })

  it('starts over, and undoes that', async () => {
    await openGuide(REGISTER)
    await userEvent.click(button('第 1 步做完了'))
    await userEvent.click(button('第 2 步做完了'))
    await userEvent.click(button('清空进度，从头开始'))
    expect(screen.getByText('已完成 0 步，共 7 步')).toBeInTheDocument()
    await userEvent.click(button('已清空进度，撤销'))
    expect(screen.getByText('已完成 2 步，共 7 步')).toBeInTheDocument()
    expect(button('清空进度，从头开始')).toBeInTheDocument()
  })

  it('undoes nothing once the reader has gone on', async () => {
    await openGuide(REGISTER)
    await userEvent.click(button('第 1 步做完了'))
    await userEvent.click(button('清空进度，从头开始'))
    await userEvent.click(button('开始'))
    wechat.keep(`guide:${REGISTER}`, { done: 'follow enter', at: 'phone' })
    act(() => wechat.show())
    expect(screen.getByText('已完成 2 步，共 7 步')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '已清空进度，撤销' })).not.toBeInTheDocument()
  })

  it('keeps the ticks of one case apart from those of another', async () => {
    await openGuide('enlistment', { case: 'admitted' })
    await userEvent.click(button('第 1 步做完了'))
    await userEvent.click(button('在校研究生'))
    expect(screen.getByText('已完成 0 步，共 7 步')).toBeInTheDocument()
    await userEvent.click(button('第 2 步做完了'))
    await userEvent.click(button('清空进度，从头开始'))
    await userEvent.click(button('录取新生'))
    expect(screen.getByText('已完成 1 步，共 7 步')).toBeInTheDocument()
  })

  it('asks for the case, and remembers it', async () => {
    const { unmount } = await openGuide('enlistment')
    expect(screen.getByRole('heading', { name: '先选你的情况' })).toBeInTheDocument()
    expect(screen.queryByText(/申请表/)).not.toBeInTheDocument()
    for (const { title } of guides.find(({ id }) => id === 'enlistment')?.cases ?? [])
      expect(button(title)).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(button('在校研究生'))
    expect(button(/备齐材料，填保留学籍申请表/)).toBeInTheDocument()
    expect(screen.queryByText(/填保留入学资格申请表/)).not.toBeInTheDocument()
    unmount()
    await openGuide('enlistment')
    expect(button('在校研究生')).toHaveAttribute('aria-pressed', 'true')
    expect(wechat.share()).toMatchObject({ path: '/pages/guides/walk/guide/index?guide=enlistment&case=enrolled' })
  })

  it('opens at the case of a link, whatever was chosen before', async () => {
    wechat.keep('guide:enlistment', { chosen: 'enrolled' })
    await openGuide('enlistment', { case: 'admitted' })
    expect(button('录取新生')).toHaveAttribute('aria-pressed', 'true')
  })

  it.each([
    ['enlistment', { case: 'enrolled' }, /^入伍前办手续，带什么/, 'list=enlistment&case=enrolled'],
    ['correction', { case: 'school' }, /^申请学历勘误，带什么/, 'list=correction'],
    ['bind-after-change', {}, /，带什么/, 'list=credential-binding'],
  ])('%s leads to the papers to bring', async (guide, params, name, query) => {
    await openGuide(guide, params)
    await userEvent.click(button(name))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: `/pages/guides/walk/checklist/index?${query}` })
  })

  it('goes on where the reader read, though nothing is ticked', async () => {
    wechat.keep(`guide:${REGISTER}`, { at: 'phone' })
    await openGuide(REGISTER)
    expect(button('继续：填手机号和密码')).toBeInTheDocument()
    await userEvent.click(button('清空进度，从头开始'))
    expect(button('开始')).toBeInTheDocument()
  })

  it('shows another way and the handbook’s questions', async () => {
    await openGuide('credential-by-number')
    await userEvent.click(button(/^在学信档案查自己的学历/))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/guides/walk/guide/index?guide=own-credential' })
    await userEvent.click(button(/^7 ?学历什么时候能查/))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/question/index?number=7' })
  })

  it('says when all is done', async () => {
    const done = guides
      .find(({ id }) => id === REGISTER)!
      .steps.map(({ id }) => id)
      .join(' ')
    wechat.keep(`guide:${REGISTER}`, { done })
    await openGuide(REGISTER)
    expect(screen.getByText('全部做完了')).toBeInTheDocument()
    await userEvent.click(button('再看一遍'))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: expect.stringContaining('step=follow') as string })
  })

  it('says that a full storage keeps no progress, and goes on', async () => {
    taro.setStorageSync.mockImplementation(() => {
      throw new Error('setStorage:fail exceed storage max size')
    })
    const { unmount } = await openGuide(REGISTER)
    await userEvent.click(button('第 1 步做完了'))
    expect(screen.getByText(/这部手机现在存不下进度/)).not.toHaveClass('hidden')
    unmount()
    await openGuide(REGISTER)
    expect(screen.getByText('已完成 1 步，共 7 步')).toBeInTheDocument()
    expect(screen.getByText(/这部手机现在存不下进度/)).not.toHaveClass('hidden')
    taro.setStorageSync.mockImplementation((key: string, data: unknown) => void wechat.storage.set(key, data))
    await userEvent.click(button('第 1 步做完了'))
    expect(screen.getByText(/这部手机现在存不下进度/)).toHaveClass('hidden')
  })

  it.each([['text'], [42], [{ done: 7 }], [{ done: 'nothing such' }], [null]])(
    'with %j in the storage, begins at the beginning',
    async (broken) => {
      wechat.keep(`guide:${REGISTER}`, broken)
      await openGuide(REGISTER)
      expect(screen.getByText('已完成 0 步，共 7 步')).toBeInTheDocument()
    },
  )
})

describe('a step', () => {
  it.each(guides.flatMap((guide) => guide.steps.map((step) => ({ guide, step, name: `${guide.id}, ${step.id}` }))))(
    '$name shows what to do, the picture in words, and the way out',
    async ({ guide, step }) => {
      const situation = step.cases?.[0] ?? guide.cases[0]?.id
      await openStep(guide.id, step.id, situation === undefined ? {} : { case: situation })
      expect(title()).toBe(step.title)
      const page = screen.getByRole('main')
      for (const block of [...step.what, ...step.see, ...step.mind, ...step.trouble]) {
        for (const run of block.kind === 'list' ? block.items : [block.text]) {
          expect(page.textContent).toContain(plainText(run))
        }
      }
      const pictures = [step.picture ?? step.who, step.leaves].filter((picture) => picture !== undefined)
      expect(screen.queryAllByRole('img', { name: /^示意图，/ })).toHaveLength(pictures.length)
      await userEvent.click(button('我卡住了'))
      expect(screen.getAllByRole('button', { name: '拨打电话' })).toHaveLength(step.act?.includes('call') ? 2 : 1)
    },
  )

  it('is not shown before the reader has said which case is theirs', async () => {
    await openStep('enlistment', 'return-contact')
    expect(screen.getByRole('heading', { name: '先选你的情况' })).toBeInTheDocument()
    await userEvent.click(button('已退役，要回校'))
    expect(title()).toBe('退役后，主动联系学位办')
  })

  it('stays where it is when it is ticked, however the walk was begun', async () => {
    wechat.openWith({ guide: REGISTER })
    await renderPage(<StepPage />)
    await userEvent.click(button('这一步做完了'))
    expect(title()).toBe('搜索并关注“学信网”公众号')
  })

  it('is ticked on its own, and unticked', async () => {
    await openStep(REGISTER, 'follow')
    await userEvent.click(button('这一步做完了'))
    expect(title()).toBe('搜索并关注“学信网”公众号')
    expect(button('这一步做完了')).toHaveAttribute('aria-pressed', 'true')
    expect(wechat.kept(`guide:${REGISTER}`)).toMatchObject({ done: 'follow' })
    await userEvent.click(screen.getByText('这一步做完了'))
    expect(button('这一步做完了')).toHaveAttribute('aria-pressed', 'false')
  })

  it('is left without a tick, and its place is kept', async () => {
    const { unmount } = await openStep(REGISTER, 'follow')
    expect(screen.getByText('第 1 步，共 7 步')).toBeInTheDocument()
    await userEvent.click(button('下一步'))
    expect(title()).toBe('进入注册页面')
    await userEvent.click(button('上一步'))
    expect(button('这一步做完了')).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(button('这一步做完了'))
    await userEvent.click(button('下一步'))
    unmount()

    await openGuide(REGISTER)
    expect(button('继续：进入注册页面')).toBeInTheDocument()
    expect(screen.getByText('已完成 1 步，共 7 步')).toBeInTheDocument()
  })

  it('is left by a swipe, without a tick; not by scrolling, zooming, or beyond the ends', async () => {
    await openStep(REGISTER, 'follow')
    const page = () => screen.getByRole('heading', { level: 1 })
    const drag = (fingers: [number, number][], to: [number, number]) => {
      const touches = fingers.map(([clientX, clientY]) => ({ clientX, clientY }))
      fireEvent.touchStart(page(), { touches })
      fireEvent.touchEnd(page(), { changedTouches: [{ clientX: to[0], clientY: to[1] }] })
    }
    drag([[200, 100]], [300, 100])
    expect(title()).toBe('搜索并关注“学信网”公众号')
    drag([[300, 100]], [200, 110])
    expect(title()).toBe('进入注册页面')
    drag([[300, 100]], [220, 200])
    drag(
      [
        [300, 100],
        [100, 100],
      ],
      [200, 100],
    )
    drag([[300, 100]], [250, 100])
    expect(title()).toBe('进入注册页面')
    drag([[200, 100]], [300, 100])
    expect(screen.getByText('第 1 步，共 7 步')).toBeInTheDocument()
  })

  it('prepares a call about the step where the reader is stuck', async () => {
    await openStep(REGISTER, 'open-enrolment')
    await userEvent.click(button('我卡住了'))
    await userEvent.click(button('打电话前看一眼'))
    expect(await screen.findByText(/^我在办“.+”，卡在“.+”。$/)).toBeInTheDocument()
  })

  it('leads out of trouble: to a question, the diagnosis, a date, the phone', async () => {
    await openStep(REGISTER, 'open-enrolment')
    await userEvent.click(button('我卡住了'))
    await userEvent.click(button(/^看问题2：/))
    await userEvent.click(button('帮我判断：查不到学籍信息'))
    await userEvent.click(button('算日期：哪天起能查到学籍'))
    expect(taro.navigateTo.mock.calls).toEqual([
      [{ url: '/pages/question/index?number=2' }],
      [{ url: '/pages/diagnosis/index?path=enrolment-not-found' }],
      [{ url: '/pages/deadlines/rule/index?rule=enrolment' }],
    ])
    await userEvent.click(button('拨打电话'))
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: office.phone })
  })

  it('has the buttons that it needs: the map and the telephone where one goes there', async () => {
    await openStep('enlistment', 'go-enrolled', { case: 'enrolled' })
    await userEvent.click(button('开始导航'))
    expect(taro.openLocation).toHaveBeenCalled()
    await userEvent.click(button('拨打电话'))
    expect(taro.makePhoneCall).toHaveBeenCalled()
  })

  it('that others do is noted, not ticked as done', async () => {
    await openStep('correction', 'review', { case: 'school' })
    expect(button('这一步知道了')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '这一步做完了' })).not.toBeInTheDocument()
  })

  it.each([
    ['WeChat', 'pages/guides/walk/guide/index'],
    ['browsers', '/pages/guides/walk/guide/index'],
  ])('at the end, goes back to the overview below it (as %s name it)', async (_, route) => {
    taro.getCurrentPages.mockReturnValueOnce([{ route, options: { guide: REGISTER } }, {}])
    await openStep(REGISTER, 'compare')
    await userEvent.click(button('走完了'))
    await userEvent.click(button('全部步骤'))
    expect(taro.navigateBack).toHaveBeenCalled()
  })

  it('does not go back to the overview of another guide', async () => {
    taro.getCurrentPages.mockReturnValueOnce([
      { route: 'pages/guides/walk/guide/index', options: { guide: 'own-credential' } },
      {},
    ])
    await openStep(REGISTER, 'compare')
    await userEvent.click(button('走完了'))
    await userEvent.click(button('全部步骤'))
    expect(taro.navigateBack).not.toHaveBeenCalled()
    expect(taro.redirectTo).toHaveBeenCalledWith({ url: `/pages/guides/walk/guide/index?guide=${REGISTER}` })
  })

  it('opened from a link, puts the overview in its own place', async () => {
    taro.getCurrentPages.mockReturnValueOnce([{ route: 'pages/guides/walk/step/index' }])
    await openStep('enlistment', 'approved', { case: 'enrolled' })
    await userEvent.click(button('全部步骤'))
    expect(taro.redirectTo).toHaveBeenCalledWith({
      url: '/pages/guides/walk/guide/index?guide=enlistment&case=enrolled',
    })
  })

  it('is shared as the step that it is', async () => {
    await openStep('enlistment', 'go-enrolled', { case: 'enrolled' })
    expect(wechat.share()?.path).toBe('/pages/guides/walk/step/index?guide=enlistment&step=go-enrolled&case=enrolled')
  })

  it.each(['nothing', undefined])('of the name %s is the first one', async (step) => {
    wechat.openWith({ guide: REGISTER, ...(step !== undefined && { step }) })
    await renderPage(<StepPage />)
    expect(title()).toBe('搜索并关注“学信网”公众号')
  })
})

describe('the end of a guide', () => {
  it.each([
    [REGISTER, {}, ['帮我判断：信息与本人不符', '算日期：哪天起能查到学籍', '看问题3：']],
    ['own-credential', {}, ['帮我判断：查不到学历', '算日期：哪天起能查到学历', '看问题9：']],
    ['online-verification', {}, ['帮我判断：', '算日期：', '看问题8：']],
    ['enlistment', { case: 'discharged' }, ['帮我判断：', '算日期：', '看问题5：']],
    ['correction', { case: 'school' }, ['看问题11：']],
  ] as [string, { case?: string }, string[]][])(
    'of %s leads to what most likely comes next',
    async (id, params, rows) => {
      const guide = guides.find((each) => each.id === id)!
      const last = guide.steps
        .filter(({ cases }) => !cases || params.case === undefined || cases.includes(params.case))
        .at(-1)!
      await openStep(id, last.id, params)
      await userEvent.click(button('走完了'))
      expect(title()).toBe('步骤到这里就完了')
      const next = screen.getAllByRole('button', { name: /^(看问题|帮我判断|算日期|看图解)/ })
      expect(next.map(({ textContent }) => textContent)).toEqual(
        rows.map((row) => expect.stringMatching(new RegExp(`^${row}`)) as string),
      )
      expect(button('把图解发给同学')).toBeInTheDocument()
      await userEvent.click(button('回首页'))
      expect(taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' })
    },
  )

  it('tells what is ticked, and ticks the rest at once', async () => {
    wechat.keep(`guide:${REGISTER}`, { done: 'follow' })
    await openStep(REGISTER, 'compare')
    await userEvent.click(button('走完了'))
    expect(screen.getByText(/^打了勾的 1 步，共 7 步。/)).toBeInTheDocument()
    await userEvent.click(button('每一步都做完了'))
    expect(screen.getByText('全部做完了')).toBeInTheDocument()
    expect(screen.getByText('每一步都做完了')).toHaveClass('hidden')
  })

  it('says what to do with nothing ticked, instead of counting', async () => {
    await openStep(REGISTER, 'compare')
    await userEvent.click(button('走完了'))
    expect(screen.getByText(/^做完的一步还没有打过勾。没做完的，下次从首页的“你的事”接着看。$/)).toBeInTheDocument()
    await userEvent.click(button('都做完了，全部打勾'))
    expect(screen.getByText('全部做完了')).toBeInTheDocument()
  })

  it('is left backwards, by the bar or a swipe, to the last step', async () => {
    await openStep(REGISTER, 'compare')
    await userEvent.click(button('走完了'))
    await userEvent.click(button('上一步'))
    expect(title()).toBe('逐项核对学籍信息')
    await userEvent.click(button('走完了'))
    const page = screen.getByRole('heading', { level: 1 })
    fireEvent.touchStart(page, { touches: [{ clientX: 300, clientY: 100 }] })
    fireEvent.touchEnd(page, { changedTouches: [{ clientX: 100, clientY: 100 }] })
    expect(title()).toBe('步骤到这里就完了')
    fireEvent.touchStart(page, { touches: [{ clientX: 100, clientY: 100 }] })
    fireEvent.touchEnd(page, { changedTouches: [{ clientX: 300, clientY: 100 }] })
    expect(title()).toBe('逐项核对学籍信息')
  })
})

describe('going on', () => {
  it('is offered on Home and in the tab, until the guide is finished', async () => {
    const walk = await openStep(REGISTER, 'follow')
    await userEvent.click(button('这一步做完了'))
    await userEvent.click(button('下一步'))
    walk.unmount()

    const home = await renderPage(<HomePage />)
    await userEvent.click(button('接着看：注册学信网账号，查看学籍 看到第 2 步，共 7 步 · 已完成 1 步'))
    expect(taro.navigateTo).toHaveBeenCalledWith({
      url: `/pages/guides/walk/step/index?guide=${REGISTER}&step=enter`,
    })
    home.unmount()
    const tab = await renderPage(<GuidesPage />)
    expect(button(/^接着看：/)).toBeInTheDocument()
    tab.unmount()

    const rest = await openStep(REGISTER, 'enter')
    for (let step = 2; step < 7; step++) await userEvent.click(button('下一步'))
    await userEvent.click(button('走完了'))
    await userEvent.click(button('每一步都做完了'))
    rest.unmount()
    await renderPage(<HomePage />)
    expect(screen.queryByRole('button', { name: /^接着看/ })).not.toBeInTheDocument()
  })

  it('leads to the first step that is not ticked, in the case chosen last', async () => {
    const overview = await openGuide('enlistment', { case: 'admitted' })
    await userEvent.click(button('第 1 步做完了'))
    await userEvent.click(button('在校研究生'))
    await userEvent.click(button('第 1 步做完了'))
    await userEvent.click(button('第 2 步做完了'))
    overview.unmount()
    await renderPage(<HomePage />)
    await userEvent.click(button(/^接着看：.* 看到第 3 步，共 7 步 · 已完成 2 步$/))
    expect(taro.navigateTo).toHaveBeenCalledWith({
      url: '/pages/guides/walk/step/index?guide=enlistment&step=go-enrolled&case=enrolled',
    })
  })

  it('is not offered for invalid data or a guide that no longer exists', async () => {
    wechat.keep('guides:latest', { guide: 'gone', step: 'x', position: '第 1 步，共 2 步', done: '1', total: '2' })
    const { unmount } = await renderPage(<HomePage />)
    expect(screen.queryByRole('button', { name: /^接着看/ })).not.toBeInTheDocument()
    unmount()
    wechat.keep('guides:latest', { guide: REGISTER })
    await renderPage(<HomePage />)
    expect(screen.queryByRole('button', { name: /^接着看/ })).not.toBeInTheDocument()
  })
})

describe('a checklist', () => {
  function openList(list: string, params: Record<string, string> = {}) {
    wechat.openWith({ list, ...params })
    return renderPage(<ChecklistPage />)
  }

  it('lists the papers of each case, to be ticked and kept', async () => {
    const { unmount } = await openList('enlistment')
    expect(screen.queryByText('受委托人身份证')).not.toBeInTheDocument()
    await userEvent.click(button('新生，委托别人'))
    await userEvent.click(button('备好了：受委托人身份证'))
    expect(button('备好了：受委托人身份证')).toHaveAttribute('aria-pressed', 'true')
    unmount()
    await openList('enlistment', { case: 'admitted-deputy' })
    expect(button('备好了：受委托人身份证')).toHaveAttribute('aria-pressed', 'true')
    expect(button('备好了：录取通知书')).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(button('备好了：受委托人身份证'))
    expect(button('备好了：受委托人身份证')).toHaveAttribute('aria-pressed', 'false')
  })

  it('opens again in the case chosen last', async () => {
    const { unmount } = await openList('enlistment')
    await userEvent.click(button('在校研究生'))
    unmount()
    await openList('enlistment')
    expect(button('在校研究生')).toHaveAttribute('aria-pressed', 'true')
  })

  it('copies a form’s exact name, and the whole list', async () => {
    await openList('enlistment')
    expect(screen.queryByText(/申请表/)).not.toBeInTheDocument()
    await userEvent.click(button('新生，本人去办'))
    await userEvent.click(button('复制《长春理工大学研究生保留入学资格申请表》'))
    expect(taro.setClipboardData).toHaveBeenCalledWith({ data: '《长春理工大学研究生保留入学资格申请表》' })
    await userEvent.click(button('复制清单'))
    const text = (taro.setClipboardData.mock.calls as unknown as [{ data: string }][]).at(-1)?.[0].data ?? ''
    expect(text.split('\n').slice(0, 5)).toEqual([
      '入伍前办手续，带什么（新生，本人去办）',
      '□ 录取通知书',
      '□ 身份证（户口簿）',
      '□ 入伍通知书',
      '□ 《长春理工大学研究生保留入学资格申请表》',
    ])
  })

  it('shows the list to copy by hand when the phone refuses', async () => {
    taro.setClipboardData.mockRejectedValueOnce({ errMsg: 'setClipboardData:fail privacy', errno: 104 })
    await openList('correction')
    await userEvent.click(button('复制清单'))
    expect(await screen.findByText('没能复制')).toBeInTheDocument()
  })

  it('leads to its question, and is shared in its case', async () => {
    await openList('enlistment', { case: 'enrolled' })
    await userEvent.click(button(/^5 ?参军入伍/))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/question/index?number=5' })
    expect(wechat.share()).toMatchObject({ path: '/pages/guides/walk/checklist/index?list=enlistment&case=enrolled' })
  })
})

describe.each([
  ['guide', <GuidePage key="guide" />],
  ['step', <StepPage key="step" />],
  ['checklist', <ChecklistPage key="checklist" />],
])('a link to no %s', (_, page) => {
  it.each([{}, { guide: 'none', list: 'none' }])('%j says so and leads to all guides', async (params) => {
    wechat.openWith(params)
    await renderPage(page)
    expect(title()).toBe('这个链接里的图解找不到')
    await userEvent.click(within(screen.getByRole('main')).getByRole('button', { name: '看全部图解' }))
    expect(taro.switchTab).toHaveBeenCalledWith({ url: '/pages/guides/index' })
  })
})
