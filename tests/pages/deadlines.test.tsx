import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import DeadlinesPage from '@/pages/deadlines'
import RulePage from '@/pages/deadlines/rule'
import { calculator } from '@/model/deadlines/handbook'
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

describe('a calculation', () => {
  it('asks for what it needs, and answers as soon as it has it', async () => {
    await open({ rule: 'diploma' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(calculator.find('diploma')?.title ?? 'missing')
    expect(screen.queryByRole('heading', { name: '时间线' })).not.toBeInTheDocument()

    pick(/^学历证书上的|请选择/, '2025-06-30')
    expect(screen.getAllByText(/2025年6月30日/).length).toBeGreaterThan(0)
    expect(screen.getAllByText(/还有 10 天/).length).toBeGreaterThan(0)
    expect(screen.getByText('星期一起')).toBeInTheDocument()
  })

  it('takes this year for the year of entry until told otherwise', async () => {
    await open({ rule: 'enrolment' })
    expect(screen.getAllByText(/2025年9月1日/).length).toBeGreaterThan(0)
    pick(/年/, '2024')
    expect(screen.getAllByText(/2024年9月1日/).length).toBeGreaterThan(0)
  })

  it('marks today in the line of milestones', async () => {
    await open({ rule: 'diploma', issued: '2025-06-30' })
    const line = screen.getByRole('heading', { name: '时间线' }).nextElementSibling as HTMLElement
    expect(within(line).getByText('今天 · 2025年6月20日 星期五')).toBeInTheDocument()
    expect(line).toHaveTextContent(/今天 · 2025年6月20日.*2025年6月29日.*2025年6月30日/)
  })

  it('tells who comes too late what to do', async () => {
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

  it.each(['2025-02-30', '1900-01-01', 'soon', '%E0%A4%A'])(
    'answers a link with the impossible date %s beside the field',
    async (issued) => {
      await open({ rule: 'diploma', issued })
      expect(screen.getByText(/请填 .* 之间的日期/)).toBeInTheDocument()
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
    wechat.storage.set('deadline:diploma', { issued: '2020-01-01' })
    await open({ rule: 'diploma', issued: '2025-06-30' })
    expect(screen.getAllByText(/2025年6月30日/).length).toBeGreaterThan(0)
  })

  it.each([['text'], [null], [{ issued: 7 }], [[]]])('is started anew when the storage holds %j', async (kept) => {
    wechat.storage.set('deadline:diploma', kept)
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
  })

  it('goes along with a shared link', async () => {
    await open({ rule: 'military-return', status: 'admitted', discharged: '2024-02-29' })
    expect(wechat.share()).toEqual({
      title: '我退役了，什么时候回来入学或复学？',
      path: '/pages/deadlines/rule/index?rule=military-return&status=admitted&discharged=2024-02-29',
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

  it('counts the days anew where nothing else changes', async () => {
    await open({ rule: 'diploma', issued: '2030-06-30' })
    act(() => {
      jest.advanceTimersByTime(13 * 3_600_000)
    })
    expect(screen.getByText(/天数按今天（2025年6月21日）重新算过/)).toBeInTheDocument()
  })
})

describe('the calendar', () => {
  const add = () => user().click(screen.getByRole('button', { name: /可以.*加到日历|起.*加到日历|查.*加到日历/ }))

  it('is offered the day with a reminder a day before, and an entry a week before', async () => {
    await open({ rule: 'diploma', issued: '2025-06-30' })
    await add()
    expect(taro.addPhoneCalendar).toHaveBeenCalledTimes(2)
    expect(taro.addPhoneCalendar).toHaveBeenNthCalledWith(
      1,
      expect.objectContaining({
        // 9:00 on 30 June 2025 in China, in seconds.
        startTime: Date.UTC(2025, 5, 30, 1) / 1000,
        alarm: true,
        alarmOffset: 86_400,
      }),
    )
    expect(taro.addPhoneCalendar).toHaveBeenNthCalledWith(
      2,
      expect.objectContaining({
        startTime: Date.UTC(2025, 5, 23, 1) / 1000,
        alarmOffset: 0,
      }),
    )
  })

  it('never claims that an entry was added', async () => {
    await open({ rule: 'diploma', issued: '2025-06-30' })
    await add()
    expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '已交给手机日历，请打开日历看一眼' }))
  })

  it('is not offered what is over', async () => {
    await open({ rule: 'diploma', issued: '2024-06-30' })
    expect(screen.queryByRole('button', { name: /加到日历/ })).not.toBeInTheDocument()
  })

  it('is left alone when the reader cancels', async () => {
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
