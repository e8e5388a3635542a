import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import HomePage from '@/pages/home'
import { office } from '@/model/handbook/office'
import { outline } from '@/model/handbook/outline'
import { nextStepTitle } from '@/model/handbook/next-step-text'
import { marksOf } from '../support/marks'
import { renderPage } from '../support/render-page'
import taro, { wechat } from '../support/taro'

/** Whether the elements named so stand in this order. */
function standInOrder(...names: RegExp[]) {
  const found = names.map((name) => screen.queryByRole('button', { name }) ?? screen.getByRole('heading', { name }))
  return found.every((element, index) => {
    const next = found[index + 1]
    return !next || element.compareDocumentPosition(next) === Node.DOCUMENT_POSITION_FOLLOWING
  })
}

const stage = (name: string) => screen.getByRole('button', { name })
const tasks = () => screen.queryAllByRole('button', { name: /^(看图解|算日期|勾材料|帮我判断|看问题\d+)：/ })

describe('home', () => {
  it('lists every question under its category', async () => {
    await renderPage(<HomePage />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('长春理工大学研究生院学位办')
    for (const { id, title, description } of outline.categories) {
      const heading = screen.getByRole('heading', { name: new RegExp(`^${title} ?${description}$`) })
      const card = heading.nextElementSibling as HTMLElement
      const own = outline.questions.filter(({ category }) => category === id)
      expect(marksOf(within(card).getAllByRole('button'))).toEqual(own.map(({ number }) => number))
    }
    expect(outline.questions.map(({ number }) => number)).toEqual(
      expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    )
  })

  it('opens a question with one tap', async () => {
    await renderPage(<HomePage />)
    await userEvent.click(screen.getByRole('button', { name: /参军入伍/ }))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/question/index?number=5' })
  })

  it('says so where WeChat opens nothing, as in Moments', async () => {
    taro.navigateTo.mockRejectedValueOnce({ errMsg: 'navigateTo:fail can not navigateTo in single page mode' })
    await renderPage(<HomePage />)
    await userEvent.click(screen.getByRole('button', { name: /参军入伍/ }))
    expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '这里打不开，请先进入小程序' }))
  })

  it('opens a question by the keyboard too', async () => {
    await renderPage(<HomePage />)
    screen.getByRole('button', { name: /参军入伍/ }).focus()
    await userEvent.keyboard(' ')
    await userEvent.keyboard('{Enter}')
    expect(taro.navigateTo).toHaveBeenCalledTimes(2)
  })

  it('replaces the page when WeChat would refuse an eleventh', async () => {
    taro.getCurrentPages.mockReturnValueOnce(Array.from({ length: 10 }))
    await renderPage(<HomePage />)
    await userEvent.click(screen.getByRole('button', { name: /参军入伍/ }))
    expect(taro.navigateTo).not.toHaveBeenCalled()
    expect(taro.redirectTo).toHaveBeenCalledWith({ url: '/pages/question/index?number=5' })
  })

  it.each(outline.stages)(
    'says what a reader at the stage $title has to do, and keeps the stage',
    async ({ title, tasks: todo }) => {
      const { unmount } = await renderPage(<HomePage />)
      expect(stage(title)).toHaveAttribute('aria-pressed', 'false')
      expect(tasks()).toEqual([])

      await userEvent.click(stage(title))
      const own = todo.map((task) => nextStepTitle(task, outline))
      expect(own.length).toBeGreaterThan(2)
      expect(tasks().map((row) => row.getAttribute('aria-label'))).toEqual(own)

      unmount()
      await renderPage(<HomePage />)
      expect(stage(title)).toHaveAttribute('aria-pressed', 'true')
      expect(tasks()).toHaveLength(own.length)

      await userEvent.click(stage(title))
      expect(stage(title)).toHaveAttribute('aria-pressed', 'false')
      expect(tasks()).toEqual([])
      expect(wechat.storage.has('stage')).toBe(false)
    },
  )

  it.each([
    ['新生', /^看图解：注册学信网账号/, '/pages/guides/walk/step/index?guide=register-and-check-enrolment'],
    ['新生', /^帮我判断：查不到学籍/, '/pages/diagnosis/index?path=enrolment-not-found'],
    ['在读', /^看问题4：/, '/pages/question/index?number=4'],
    ['参军', /^勾材料：入伍前办手续/, '/pages/guides/walk/checklist/index?list=enlistment'],
    ['参军', /^算日期：退役后哪一年回校/, '/pages/deadlines/rule/index?rule=military-return'],
  ])('%s: %s opens what is to be done', async (title, task, url) => {
    await renderPage(<HomePage />)
    await userEvent.click(stage(title))
    await userEvent.click(screen.getByRole('button', { name: task }))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url })
  })

  it('opens at the stage in a shared link, which is not kept', async () => {
    wechat.keep('stage', { id: 'newcomer' })
    wechat.openWith({ stage: 'military' })
    await renderPage(<HomePage />)
    expect(stage('参军')).toHaveAttribute('aria-pressed', 'true')
    expect(wechat.kept('stage')).toEqual({ id: 'newcomer' })
    expect(wechat.share()).toEqual({ path: '/pages/home/index?stage=military', title: '学籍学历一本通：参军要办的事' })
    expect(wechat.shareToMoments()).toMatchObject({ query: 'stage=military' })
  })

  it.each([
    [
      'in the link',
      () => {
        wechat.openWith({ stage: 'rector' })
      },
    ],
    [
      'kept',
      () => {
        wechat.keep('stage', { id: 'rector' })
      },
    ],
  ])('has no stage where the one %s does not exist', async (_, given) => {
    given()
    await renderPage(<HomePage />)
    expect(screen.queryByRole('button', { pressed: true })).not.toBeInTheDocument()
    expect(wechat.share()).toMatchObject({ path: '/pages/home/index' })
  })

  it('puts what was begun before everything but the search', async () => {
    wechat.keep('guides:latest', {
      guide: 'correction',
      step: 'ask',
      chosen: 'school',
      position: '第 2 步，共 6 步',
      done: '1',
      total: '6',
    })
    wechat.keep('checklists:latest', { list: 'enlistment', chosen: 'enrolled', position: '备好 2 样，共 3 样' })
    wechat.keep('deadline:diploma', { issued: '2025-06-30' })
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2025-06-20T04:00:00Z'))
    wechat.keep('stage', { id: 'graduating' })
    await renderPage(<HomePage />)
    expect(
      standInOrder(
        /^搜一搜/,
        /^你的事$/,
        /^接着看：.*第 2 步，共 6 步/,
        /还有 \d+ 天/,
        /^入伍前办手续，带什么 备好 2 样，共 3 样$/,
        /^你现在是$/,
        /^算日期/,
        /^帮我判断/,
        /^学籍 在校/,
        /^拨打电话/,
      ),
    ).toBe(true)

    await userEvent.click(screen.getByRole('button', { name: /还有 \d+ 天/ }))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/deadlines/rule/index?rule=diploma' })
  })

  it('shows nothing of the reader’s own where nothing was begun', async () => {
    await renderPage(<HomePage />)
    expect(screen.queryByText('你的事')).not.toBeInTheDocument()
  })

  it('sees what was begun since when the reader comes back', async () => {
    await renderPage(<HomePage />)
    wechat.keep('deadline:diploma', { issued: '2025-06-30' })
    act(() => {
      wechat.show()
    })
    expect(screen.getByText('你的事')).toBeInTheDocument()
  })

  it('calls the office with one tap', async () => {
    await renderPage(<HomePage />)
    await userEvent.click(screen.getByRole('button', { name: '拨打电话' }))
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: office.phone })
  })

  it('leads to the search', async () => {
    await renderPage(<HomePage />)
    await userEvent.click(screen.getByRole('button', { name: /^搜一搜/ }))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/search/index' })
  })

  it('leads to the diagnosis', async () => {
    await renderPage(<HomePage />)
    await userEvent.click(screen.getByRole('button', { name: /^帮我判断/ }))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/diagnosis/index' })
  })

  it('lets a keyboard do what a finger does', async () => {
    await renderPage(<HomePage />)
    screen.getByRole('button', { name: '拨打电话' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(taro.makePhoneCall).toHaveBeenCalledTimes(1)
  })

  it('follows the reader’s text size, also when they come back', async () => {
    taro.getAppBaseInfo.mockReturnValue({ fontSizeSetting: 23.8 })
    await renderPage(<HomePage />)
    expect(screen.getByText('长春理工大学研究生院学位办')).toBeInTheDocument()
    expect(screen.getByRole('main').style.getPropertyValue('--font-scale')).toBe('1.4')
    taro.getAppBaseInfo.mockReturnValue({})
  })
})
