import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import DeadlinesPage from '@/pages/deadlines'
import RulePage from '@/pages/deadlines/rule'
import { calculator } from '@/model/deadlines/handbook'
import { app } from '@/model/handbook/app'
import { office } from '@/model/handbook/office'
import { renderPage } from '../support/render-page'
import taro, { wechat } from '../support/taro'

// Noon in China.
const at = (date: string) => jest.setSystemTime(new Date(`${date}T04:00:00Z`))

beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: true })
  at('2025-06-20')
})

afterEach(() => {
  jest.useRealTimers()
})

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime })
const pick = (label: string | RegExp, value: string) => {
  fireEvent.change(screen.getByLabelText(label, { selector: 'input,select' }), { target: { value } })
}
const open = (query: Record<string, string>) => {
  wechat.openWith(query)
  return renderPage(<RulePage />)
}

describe('the list of dates', () => {
  it.each(calculator.rules.map(({ id, title }) => [title, id]))(
    'leads from “%s” to its calculator',
    async (title, id) => {
      await renderPage(<DeadlinesPage />)
      await user().click(screen.getByRole('button', { name: title }))
      expect(taro.navigateTo).toHaveBeenCalledWith({ url: `/pages/deadlines/rule/index?rule=${id}` })
    },
  )
})

describe('what was computed before', () => {
  it('stands first on the page of dates, as it is today', async () => {
    wechat.keep('deadline:diploma', { issued: '2025-06-30' })
    await renderPage(<DeadlinesPage />)
    const row = screen.getByRole('button', { name: /2025年6月30日零点起可查学历/ })
    expect(row).toHaveTextContent('学历查询 · 还有 10 天')
    await user().click(row)
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/deadlines/rule/index?rule=diploma' })
  })

  it('is cleared with one tap', async () => {
    wechat.keep('deadline:diploma', { issued: '2025-06-30' })
    await renderPage(<DeadlinesPage />)
    await user().click(screen.getByRole('button', { name: '清除“学历查询”填的内容' }))
    expect(screen.queryByRole('heading', { name: '算过的日期' })).not.toBeInTheDocument()
    expect(wechat.storage.has('deadline:diploma')).toBe(false)
  })

  it('is not mentioned where nothing was, or too little', async () => {
    wechat.keep('deadline:military-return', { status: 'enrolled' })
    await renderPage(<DeadlinesPage />)
    expect(screen.queryByRole('heading', { name: '算过的日期' })).not.toBeInTheDocument()
  })
})

describe('a calculation', () => {
  it('asks for what it needs, and answers as soon as it has it', async () => {
    await open({ rule: 'diploma' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(calculator.find('diploma')?.title ?? 'missing')
    expect(screen.queryByRole('heading', { name: '时间线' })).not.toBeInTheDocument()

    pick(/^学历证书上的|请选择/, '2025-06-30')
    expect(screen.getAllByText(/2025年6月30日/).length).toBeGreaterThan(0)
    expect(screen.getAllByText(/还有 10 天/).length).toBeGreaterThan(0)
    expect(screen.getByText('2025年6月30日零点起可查学历')).toBeInTheDocument()
  })

  it('takes this year for the year of entry until told otherwise', async () => {
    await open({ rule: 'enrolment' })
    expect(screen.getAllByText(/2025年9月至10月底/).length).toBeGreaterThan(0)
    pick(/年/, '2024')
    expect(screen.getAllByText(/2024年9月至10月底/).length).toBeGreaterThan(0)
  })

  it('marks today in the line of milestones', async () => {
    await open({ rule: 'diploma', issued: '2025-06-30' })
    const line = screen.getByRole('heading', { name: '时间线' }).nextElementSibling as HTMLElement
    expect(within(line).getByText('今天 · 2025年6月20日 星期五')).toBeInTheDocument()
    expect(line).toHaveTextContent(/今天 · 2025年6月20日.*2025年6月29日.*2025年6月30日/)
  })

  it('tells readers who are too late what to do', async () => {
    await open({ rule: 'military-return', status: 'enrolled', discharged: '2020-09-10' })
    expect(screen.getAllByText(/按放弃入学资格或退学处理/).length).toBeGreaterThan(0)
  })

  it('never calls a third intake possible', async () => {
    await open({ rule: 'military-return', status: 'enrolled', discharged: '2024-12-01' })
    const line = screen.getByRole('heading', { name: '时间线' }).nextElementSibling as HTMLElement
    expect(line).toHaveTextContent('2024年')
    expect(line).toHaveTextContent('2025年')
    expect(within(line).queryByText(/^2026年$/)).not.toBeInTheDocument()
  })

  it('says beside the field what is wrong, keeps what was entered, and gives no answer', async () => {
    await open({ rule: 'study-limit', enrolled: '2024-09-01', programme: '4', maximum: '3' })
    expect(screen.getByText(/最长学习年限不能短于学制/)).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: '时间线' })).not.toBeInTheDocument()
    pick(/^最长学习年限/, '5')
    expect(screen.queryByText(/最长学习年限不能短于学制/)).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: '时间线' })).toBeInTheDocument()
  })

  it.each(['2025-02-30', '1900-01-01', 'soon', '%E0%A4%A', '学位办已搬迁，请加微信'])(
    'shows nothing of a link that says %s, and asks anew',
    async (issued) => {
      await open({ rule: 'diploma', issued, shared: '1', note: issued })
      expect(document.body).not.toHaveTextContent(issued)
      expect(screen.getByRole('button', { name: /请选择/ })).toBeInTheDocument()
      expect(screen.queryByRole('heading', { name: '时间线' })).not.toBeInTheDocument()
    },
  )

  it('leads on when the link names no rule', async () => {
    await open({ rule: 'tuition' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('这个链接里的计算找不到')
    await user().click(screen.getByRole('button', { name: '看看能算哪些日期' }))
    expect(taro.switchTab).toHaveBeenCalledWith({ url: '/pages/deadlines/index' })
  })
})

describe('what was entered', () => {
  it('is still there next time, and gone once cleared', async () => {
    const first = await open({ rule: 'diploma' })
    pick(/请选择/, '2025-06-30')
    first.unmount()

    const second = await open({ rule: 'diploma' })
    expect(screen.getByRole('heading', { name: '时间线' })).toBeInTheDocument()
    await user().click(screen.getByRole('button', { name: '清除' }))
    expect(screen.queryByRole('heading', { name: '时间线' })).not.toBeInTheDocument()
    second.unmount()

    await open({ rule: 'diploma' })
    expect(screen.queryByRole('heading', { name: '时间线' })).not.toBeInTheDocument()
  })

  it('gives way to what a link brings', async () => {
    wechat.keep('deadline:diploma', { issued: '2020-01-01' })
    await open({ rule: 'diploma', issued: '2025-06-30' })
    expect(screen.getAllByText(/2025年6月30日/).length).toBeGreaterThan(0)
  })

  it.each([['text'], [null], [{ issued: 7 }], [[]]])('starts afresh when the storage holds %j', async (kept) => {
    wechat.keep('deadline:diploma', kept)
    await open({ rule: 'diploma' })
    expect(screen.queryByRole('heading', { name: '时间线' })).not.toBeInTheDocument()
  })

  it('counts even when the phone can keep nothing', async () => {
    taro.setStorageSync.mockImplementationOnce(() => {
      throw new Error('setStorageSync:fail quota exceeded')
    })
    await open({ rule: 'diploma' })
    pick(/请选择/, '2025-06-30')
    expect(screen.getByRole('heading', { name: '时间线' })).toBeInTheDocument()
    expect(screen.getByText(/^这部手机现在存不下，关掉小程序以后要重新填/)).toBeInTheDocument()
    expect(screen.queryByText(/只留在这台手机上/)).not.toBeInTheDocument()
  })

  it('is joined by what a link knows besides', async () => {
    wechat.keep('deadline:military-return', { discharged: '2024-02-29' })
    await open({ rule: 'military-return', status: 'admitted' })
    expect(screen.getByRole('heading', { name: '时间线' })).toBeInTheDocument()
  })

  it('goes along with a shared link, under the result for a title', async () => {
    await open({ rule: 'diploma', issued: '2027-06-30' })
    expect(wechat.share()).toEqual({
      title: '2027年6月30日零点起可查学历',
      path: '/pages/deadlines/rule/index?rule=diploma&issued=2027-06-30&shared=1',
    })
  })
})

describe("somebody else's result", () => {
  const THEIRS = { rule: 'diploma', issued: '2027-06-30', shared: '1' }

  it('is shown as theirs, and leaves what this phone has kept alone', async () => {
    wechat.keep('deadline:diploma', { issued: '2025-06-30' })
    await open(THEIRS)
    expect(screen.getByText('同学的日期')).toBeInTheDocument()
    expect(screen.getByText('发证日期：2027年6月30日')).toBeInTheDocument()
    expect(screen.getByText('2027年6月30日零点起可查学历')).toBeInTheDocument()
    expect(wechat.kept('deadline:diploma')).toEqual({ issued: '2025-06-30' })
  })

  it("gives way to one's own at a tap", async () => {
    wechat.keep('deadline:diploma', { issued: '2025-06-30' })
    await open(THEIRS)
    await user().click(screen.getByRole('button', { name: '算我自己的' }))
    expect(screen.queryByText('同学的日期')).not.toBeInTheDocument()
    expect(screen.getByText('2025年6月30日零点起可查学历')).toBeInTheDocument()
    pick(/2025年6月30日/, '2026-06-30')
    expect(wechat.kept('deadline:diploma')).toEqual({ issued: '2026-06-30' })
  })

  it('is passed on as it came', async () => {
    await open(THEIRS)
    expect(wechat.share()).toEqual({
      title: '2027年6月30日零点起可查学历',
      path: '/pages/deadlines/rule/index?rule=diploma&issued=2027-06-30&shared=1',
    })
  })
})

describe('midnight', () => {
  it('moves the result on while the screen stays open, and says so', async () => {
    at('2025-06-29')
    await open({ rule: 'diploma', issued: '2025-06-30' })
    expect(screen.getAllByText(/还有 1 天/).length).toBeGreaterThan(0)
    act(() => {
      jest.advanceTimersByTime(13 * 3_600_000)
    })
    expect(screen.getByText(/已经过了零点，今天是2025年6月30日：结果有变化/)).toBeInTheDocument()
  })

  it('recounts the days when nothing else changes', async () => {
    await open({ rule: 'diploma', issued: '2030-06-30' })
    act(() => {
      jest.advanceTimersByTime(13 * 3_600_000)
    })
    expect(screen.getByText(/天数按今天（2025年6月21日）重新算过/)).toBeInTheDocument()
  })
})

describe('the calendar', () => {
  const add = (title = '登录学信网查学历') => user().click(screen.getByRole('button', { name: `把“${title}”加到日历` }))
  const choose = (place: number) =>
    taro.showActionSheet.mockResolvedValueOnce({ tapIndex: place, errMsg: 'showActionSheet:ok' })

  it('asks once on which day to be reminded, and is offered one entry', async () => {
    choose(1)
    await open({ rule: 'diploma', issued: '2025-06-30' })
    await add()
    expect(taro.showActionSheet).toHaveBeenCalledTimes(1)
    expect(taro.showActionSheet).toHaveBeenCalledWith({
      alertText: '哪天提醒',
      itemList: ['当天提醒（2025年6月30日）', '前一天提醒（2025年6月29日）', '一周前提醒（2025年6月23日）'],
    })
    expect(taro.addPhoneCalendar).toHaveBeenCalledTimes(1)
    expect(taro.addPhoneCalendar).toHaveBeenCalledWith(
      expect.objectContaining({
        title: '登录学信网查学历',
        // 9:00 on 30 June 2025 in China, in seconds.
        startTime: Date.UTC(2025, 5, 30, 1) / 1000,
        alarm: true,
        alarmOffset: 86_400,
      }),
    )
  })

  it('says in the entry whom to ask and how to come back, and no numbers of questions', async () => {
    choose(0)
    await open({ rule: 'diploma', issued: '2025-06-30' })
    await add()
    const calls: unknown[][] = taro.addPhoneCalendar.mock.calls
    const [{ description }] = calls[0] as [{ description: string }]
    expect(description).toContain(`${office.phone} ${office.contact}`)
    expect(description).toContain(`小程序“${app.name}”`)
    expect(description).not.toMatch(/问题\d/)
  })

  it('asks nothing where only one day is left', async () => {
    await open({ rule: 'diploma', issued: '2025-06-21' })
    await add()
    expect(taro.showActionSheet).not.toHaveBeenCalled()
    expect(taro.addPhoneCalendar).toHaveBeenCalledWith(expect.objectContaining({ alarmOffset: 0 }))
  })

  it('takes the day itself where the phone can show no choice', async () => {
    taro.showActionSheet.mockRejectedValueOnce({ errMsg: 'showActionSheet:fail system error' })
    await open({ rule: 'diploma', issued: '2025-06-30' })
    await add()
    expect(taro.addPhoneCalendar).toHaveBeenCalledWith(expect.objectContaining({ alarmOffset: 0 }))
  })

  it('offers the call in August to those who come back to an intake ahead', async () => {
    choose(0)
    at('2026-02-10')
    await open({ rule: 'military-return', status: 'enrolled', discharged: '2025-12-01' })
    expect(screen.getAllByRole('button', { name: /加到日历/ })).toHaveLength(1)
    await add('打电话问新生入学是哪几天')
    const startTime = Date.UTC(2026, 7, 1, 1) / 1000
    expect(taro.addPhoneCalendar).toHaveBeenCalledWith(expect.objectContaining({ startTime }))
  })

  it('never claims that an entry was added', async () => {
    choose(0)
    await open({ rule: 'diploma', issued: '2025-06-30' })
    await add()
    expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '已交给手机日历，请打开日历看一眼' }))
  })

  it.each([
    ['diploma', { issued: '2024-06-30' }],
    ['military-return', { status: 'enrolled', discharged: '2023-06-30' }],
    ['military-departure', { status: 'enrolled', departs: '2025-06-20' }],
  ])('is not offered what is over: %s %j', async (rule, inputs: Record<string, string>) => {
    await open({ rule, ...inputs })
    expect(screen.queryByRole('button', { name: /加到日历/ })).not.toBeInTheDocument()
  })

  it('is left alone when the reader wants no reminder after all', async () => {
    taro.showActionSheet.mockRejectedValueOnce({ errMsg: 'showActionSheet:fail cancel' })
    await open({ rule: 'diploma', issued: '2025-06-30' })
    await add()
    expect(taro.addPhoneCalendar).not.toHaveBeenCalled()
  })

  it('is left alone when the reader cancels', async () => {
    choose(0)
    taro.addPhoneCalendar.mockRejectedValueOnce({ errMsg: 'addPhoneCalendar:fail cancel' })
    await open({ rule: 'diploma', issued: '2025-06-30' })
    await add()
    expect(taro.addPhoneCalendar).toHaveBeenCalledTimes(1)
    expect(taro.showToast).not.toHaveBeenCalled()
    expect(screen.queryByRole('button', { name: '关闭' })).not.toBeInTheDocument()
  })

  it.each([
    ['addPhoneCalendar:fail auth deny', '微信没有使用日历的权限'],
    ['addPhoneCalendar:fail system error', '没能打开日历'],
  ])('gives way to text to copy on “%s”', async (errMsg, title) => {
    choose(0)
    taro.addPhoneCalendar.mockRejectedValueOnce({ errMsg })
    await open({ rule: 'diploma', issued: '2025-06-30' })
    await add()
    expect(await screen.findByText(title)).toBeInTheDocument()
    await user().click(screen.getByRole('button', { name: '复制日期和说明' }))
    expect(taro.setClipboardData).toHaveBeenCalledWith({
      data: expect.stringContaining('2025年6月30日 星期一') as string,
    })
  })
})

test('a call is prepared from what was entered, with blanks for the rest', async () => {
  await open({ rule: 'military-return', status: 'enrolled', discharged: '2025-06-01' })
  await user().click(screen.getByRole('button', { name: '打电话前看一眼' }))
  expect(await screen.findByText('我入伍时是在校研究生，2025年6月1日退役，要回校办手续。')).toBeInTheDocument()
  expect(screen.getByText('老师好，我是退役的学生，姓名______。')).toBeInTheDocument()
})
