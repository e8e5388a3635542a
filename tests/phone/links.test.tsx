import { render } from '@testing-library/react'
import { useParams } from '@/phone/navigation'
import SearchPage from '@/pages/search'
import { diagnosisLink, guideLink, searchLink } from '@/routes'
import { renderPage } from '../support/render-page'
import { wechat } from '../support/taro'

const EMOJI = '😀'

function paramsOf(query: Record<string, string>) {
  let params: Partial<Record<string, string>> = {}
  function Reader() {
    params = useParams()
    return null
  }
  wechat.openWith(query)
  render(<Reader />)
  return params
}

describe('a link', () => {
  it.each([
    ['half an emoji', EMOJI[0]!],
    ['its other half', EMOJI[1]!],
    ['halves in the wrong order', `${EMOJI[1]!}${EMOJI[0]!}`],
    ['half an emoji after a whole one', `${EMOJI}${EMOJI[0]!}`],
  ])('can be made of %s', (_, text) => {
    for (const make of [searchLink, diagnosisLink, guideLink]) expect(() => make(text)).not.toThrow()
  })

  it('keeps whole characters as they are', () => {
    expect(searchLink(`学${EMOJI}籍`)).toBe(`/pages/search/index?q=${encodeURIComponent(`学${EMOJI}籍`)}`)
  })
})

describe('what a link brings', () => {
  it.each([
    ['120 000 characters', encodeURIComponent('学'.repeat(120_000)), '学'.repeat(200)],
    ['as many emoji, of which none is cut in two', `a${EMOJI.repeat(60_000)}`, `a${EMOJI.repeat(199)}`],
    ['what a link may bring', '学籍', '学籍'],
  ])('is short: %s', (_, text, read) => {
    expect(paramsOf({ q: text })).toEqual({ q: read })
  })

  it('is searched for without half an emoji, and can be shared', async () => {
    wechat.openWith({ q: `a${EMOJI.repeat(100)}` })
    await renderPage(<SearchPage />)
    expect(wechat.share()?.path).toBe(searchLink(`a${EMOJI.repeat(59)}`))
  })
})
