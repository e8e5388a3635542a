import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import HomePage from '@/pages/home'
import outline from '@/generated/outline.json'
import { marksOf } from '../support/marks'
import { renderPage } from '../support/render-page'
import taro, { wechat } from '../support/taro'

const ALL = outline.questions.map(({ number }) => number)
const shownQuestions = () => outline.questions.filter(({ title }) => !isHidden(title)).map(({ number }) => number)

// jsdom loads no style sheets: hiding is a class.
function isHidden(title: string) {
  return screen.getByText(title).closest('.hidden') !== null
}

describe('home', () => {
  it('lists every question under its category', async () => {
    await renderPage(<HomePage />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('学籍学历一本通')
    for (const { id, title, description } of outline.categories) {
      const heading = screen.getByRole('heading', { name: new RegExp(`^${title} ?${description}$`) })
      const card = heading.nextElementSibling as HTMLElement
      const own = outline.questions.filter(({ category }) => category === id)
      expect(marksOf(within(card).getAllByRole('button'))).toEqual(own.map(({ number }) => number))
    }
    expect(shownQuestions()).toEqual(ALL)
    expect(ALL).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]))
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
    'shows only what concerns a reader at the stage $title, and all again',
    async ({ id, title }) => {
      await renderPage(<HomePage />)
      const stage = screen.getByRole('button', { name: title })

      await userEvent.click(stage)
      const concerned = outline.questions.filter(({ stages }) => stages.includes(id)).map(({ number }) => number)
      expect(shownQuestions()).toEqual(concerned)
      expect(stage).toHaveAttribute('aria-pressed', 'true')
      expect(screen.getByText(new RegExp(`${String(concerned.length)} 个问题，再点一次看全部`))).toBeInTheDocument()

      await userEvent.click(stage)
      expect(shownQuestions()).toEqual(ALL)
      expect(stage).toHaveAttribute('aria-pressed', 'false')
    },
  )

  it('opens at the stage in a shared link', async () => {
    wechat.openWith({ stage: 'military' })
    await renderPage(<HomePage />)
    expect(screen.getByRole('button', { name: '参军' })).toHaveAttribute('aria-pressed', 'true')
    expect(wechat.share()).toMatchObject({ path: '/pages/home/index?stage=military' })
    expect(wechat.shareToMoments()).toMatchObject({ query: 'stage=military' })
  })

  it('shows everything when the stage in the link does not exist', async () => {
    wechat.openWith({ stage: 'rector' })
    await renderPage(<HomePage />)
    expect(shownQuestions()).toEqual(ALL)
    expect(wechat.share()).toMatchObject({ path: '/pages/home/index' })
  })

  it('calls the office with one tap', async () => {
    await renderPage(<HomePage />)
    await userEvent.click(screen.getByRole('button', { name: '拨打电话' }))
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '0431-85583206' })
  })

  it('leads to the search', async () => {
    await renderPage(<HomePage />)
    await userEvent.click(screen.getByRole('button', { name: /^搜一搜/ }))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/search/index' })
  })

  it('leads to the diagnosis', async () => {
    await renderPage(<HomePage />)
    await userEvent.click(screen.getByRole('button', { name: /^查不到怎么办/ }))
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
    expect(within(screen.getByRole('main')).getByText('学籍学历一本通')).toBeInTheDocument()
    expect(screen.getByRole('main').style.getPropertyValue('--font-scale')).toBe('1.4')
    taro.getAppBaseInfo.mockReturnValue({})
  })
})
