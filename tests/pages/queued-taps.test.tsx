import { act, fireEvent, screen } from '@testing-library/react'
import ChecklistPage from '@/pages/guides/walk/checklist'
import GuidePage from '@/pages/guides/walk/guide'
import SearchPage from '@/pages/search'
import { renderPage } from '../support/render-page'
import { wechat } from '../support/taro'

const GUIDE = { guide: 'register-and-check-enrolment' }
const LIST = { list: 'correction' }
const ticks = () => screen.getAllByRole('button', { name: /做完了$|^备好了/ })
const pressed = () => ticks().filter((each) => each.getAttribute('aria-pressed') === 'true').length

/** Taps that waited behind a busy script: all arrive before anything is drawn. */
function tapAllAtOnce(parts: readonly HTMLElement[]) {
  act(() => {
    for (const part of parts) fireEvent.click(part)
  })
}

describe('taps that wait behind a busy script', () => {
  it.each([
    ['a guide', GUIDE, GuidePage],
    ['a checklist', LIST, ChecklistPage],
  ])('all tick their lines in %s, and are kept', async (_, params, Page) => {
    wechat.openWith(params)
    const { unmount } = await renderPage(<Page />)
    const count = ticks().length
    expect(count).toBeGreaterThan(1)
    tapAllAtOnce(ticks())
    expect(pressed()).toBe(count)
    unmount()

    await renderPage(<Page />)
    expect(pressed()).toBe(count)
  })

  it.each([
    ['a guide', GUIDE, GuidePage],
    ['a checklist', LIST, ChecklistPage],
  ])('tick a line in %s and take that back', async (_, params, Page) => {
    wechat.openWith(params)
    await renderPage(<Page />)
    const [first] = ticks()
    tapAllAtOnce([first!, first!])
    expect(pressed()).toBe(0)
  })

  it('still let what they cleared be had back', async () => {
    wechat.openWith(GUIDE)
    await renderPage(<GuidePage />)
    const [first, second] = ticks()
    tapAllAtOnce([first!])
    const clear = screen.getByRole('button', { name: '清空进度，从头开始' })
    tapAllAtOnce([second!, clear, clear])
    expect(pressed()).toBe(0)
    tapAllAtOnce([screen.getByRole('button', { name: '已清空进度，撤销' })])
    expect(pressed()).toBe(2)
  })

  it('all remove their lines from what was searched for', async () => {
    wechat.keep('searches', { 0: '补办', 1: '参军', 2: '改名' })
    const { unmount } = await renderPage(<SearchPage />)
    tapAllAtOnce(screen.getAllByRole('button', { name: /^删除“(补办|参军)”$/ }))
    unmount()

    await renderPage(<SearchPage />)
    expect(screen.getAllByRole('button', { name: /^删除/ }).map((each) => each.getAttribute('aria-label'))).toEqual([
      '删除“改名”',
    ])
  })
})
