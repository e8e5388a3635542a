import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import SearchPage from '@/pages/search'
import { office } from '@/model/handbook/office'
import { suggestions } from '@/model/handbook/suggestions'
import { clip, runsOf } from '@/pages/search/runs'
import { findEntry, questions, stages } from '@/model/handbook/outline'
import { handbookSearch } from '@/model/search/handbook'
import { marksOf } from '../support/marks'
import { renderPage } from '../support/render-page'
import taro, { wechat } from '../support/taro'

// jsdom loads no style sheets: hiding is a class.
const shown = <E extends HTMLElement>(elements: E[]) =>
  elements.filter((element) => element.closest('.hidden') === null)
const isShown = (text: string | RegExp) => shown(screen.queryAllByText(text)).length > 0
const input = () => screen.getByRole('textbox')
const type = (text: string) => {
  fireEvent.change(input(), { target: { value: text } })
}
const tap = (name: string | RegExp) => userEvent.click(shown(screen.getAllByRole('button', { name }))[0]!)
/** Numbers of the questions found. */
const hits = () => marksOf(shown(screen.getAllByRole('button', { name: /^\d+ / })))
const pastSearches = () =>
  screen.queryAllByRole('button', { name: /^删除/ }).map(({ previousElementSibling: text }) => text?.textContent)
const open = (query: Record<string, string> = {}) => {
  wechat.openWith(query)
  return renderPage(<SearchPage />)
}

describe('searching', () => {
  it('answers while typing', async () => {
    await open()
    expect(input()).toHaveFocus()
    expect(isShown('常有人问')).toBe(true)
    await userEvent.type(input(), '毕业证丢了')
    expect(hits()[0]).toBe(6)
    expect(isShown('常有人问')).toBe(false)
  })

  it('marks the meaning of the query in the title and in the matching sentence', async () => {
    await open({ q: '当兵' })
    const hit = shown(screen.getAllByRole('button', { name: /^5\D+参军入伍/ }))[0]!
    expect(within(hit).getByText('参军入伍')).toHaveClass('hit')
    expect(hit.querySelector('.note .hit')).toHaveTextContent('入伍')
  })

  it('opens a question at the part that answers, with one tap', async () => {
    await open()
    type('毕业证丢了')
    await tap(/^6\D+怎么发/)
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/question/index?number=6&part=lost' })
  })

  it.each([
    ['毕业证丢了', '拨打电话'],
    ['注册学信网账号', '看图解：注册学信网账号，查看学籍'],
    ['毕业证怎么发', '算日期：最长学习年限到哪天'],
  ])('offers one next step, that of the best answer to %s', async (text, step) => {
    await open()
    type(text)
    expect(shown(screen.queryAllByRole('button', { name: /^(拨打电话|看图解|算日期|帮我判断)/ }))).toHaveLength(1)
    expect(isShown(step)).toBe(true)
  })

  it.each([
    ['毕业证丢了', taro.makePhoneCall, { phoneNumber: office.phone }],
    ['注册学信网账号', taro.navigateTo, { url: '/pages/guides/walk/guide/index?guide=register-and-check-enrolment' }],
  ])('takes the next step for %s with one tap', async (text, action, options) => {
    await open()
    type(text)
    await tap(/^(拨打电话|看图解)/)
    expect(action).toHaveBeenCalledWith(options)
  })

  it('leaves the field to the keyboard: what was typed is never written back', async () => {
    await open()
    const field = input()
    type('毕业')
    type('xue')
    expect(input()).toBe(field)
    expect(field).toHaveValue('xue')
  })

  it('starts again when the field is emptied', async () => {
    await open({ q: '毕业证丢了' })
    await tap('清空')
    expect(input()).toHaveValue('')
    expect(input()).toHaveFocus()
    expect(isShown('常有人问')).toBe(true)
    type('当兵')
    expect(hits()[0]).toBe(5)
    await tap('清空')
    expect(input()).toHaveValue('')
  })

  it('treats white space as empty', async () => {
    await open()
    type('   ')
    expect(isShown('常有人问')).toBe(true)
    expect(isShown('手册里没有这方面的内容')).toBe(false)
  })
})

describe('an unclear search', () => {
  it('asks which kind is meant, and leads to the diagnosis', async () => {
    await open()
    type('查不到')
    expect(isShown('是哪一种查不到？')).toBe(true)
    expect(hits()).toEqual([2, 9, 12])
    await tap('帮我判断：查不到学历信息')
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/diagnosis/index?path=credential-not-found' })
  })

  it('does not ask when it is clear', async () => {
    await open()
    type('查不到学籍')
    expect(isShown('是哪一种查不到？')).toBe(false)
  })
})

describe('a search for the office', () => {
  it.each(['电话', '地址', '办公室在哪'])('answers %s with the number and the way', async (words) => {
    await open()
    type(words)
    expect(isShown(office.phone)).toBe(true)
    await tap('拨打电话')
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: office.phone })
  })

  it('does not answer everything', async () => {
    await open()
    type('毕业证丢了')
    expect(isShown(office.phone)).toBe(false)
  })
})

describe('a search for what the handbook does not have', () => {
  it.each(['食堂', '四六级', 'qwertyuiop'])('says so of %s, and leads on', async (words) => {
    await open()
    type(words)
    expect(isShown('手册里没有这方面的内容')).toBe(true)
    expect(shown(screen.queryAllByRole('button', { name: /^\d+ / }))).toEqual([])
    taro.makePhoneCall.mockRejectedValueOnce({ errMsg: 'makePhoneCall:fail' })
    await tap('拨打电话')
    expect(await screen.findByText('没能打开拨号')).toBeInTheDocument()
    await tap(`看全部 ${questions.length} 个问题`)
    expect(taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' })
  })

  it('says nothing yet of incomplete words', async () => {
    await open()
    type('学')
    expect(isShown('再多写一个字。')).toBe(true)
    expect(isShown('手册里没有这方面的内容')).toBe(false)
  })
})

describe('a search for what the handbook is silent on', () => {
  it('says so, sends to CHSI what is its own, and only names what is perhaps related', async () => {
    await open()
    type('身份证号已被注册')
    expect(isShown('手册没有直接写这件事')).toBe(true)
    expect(isShown('可能有关')).toBe(true)
    expect(hits()).toHaveLength(2)
    expect(document.querySelector('.titles')).not.toBeNull()
    expect(shown(screen.queryAllByRole('button', { name: /^(拨打电话|看图解|算日期|查原因)/ }))).toEqual([])
    await tap('复制010-67410388')
    expect(taro.setClipboardData).toHaveBeenCalledWith({ data: '010-67410388' })
  })

  it('sends everything else to the office, with one tap to call', async () => {
    await open()
    type('补毕业证多少钱')
    expect(isShown('手册没有直接写这件事')).toBe(true)
    expect(isShown('这件事可以问学位办。')).toBe(true)
    await tap('拨打电话')
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: office.phone })
  })

  it('is forgotten when the next query is answered', async () => {
    await open()
    type('补毕业证多少钱')
    type('毕业证丢了')
    expect(isShown('手册没有直接写这件事')).toBe(false)
    expect(document.querySelector('.titles')).toBeNull()
  })
})

describe('suggestions', () => {
  it('are there for every stage of life', () => {
    expect(suggestions.stages.map(({ stage }) => stage)).toEqual(stages.map(({ id }) => id))
  })

  it.each(suggestions.stages.flatMap(({ stage, texts }) => texts.map((text) => [text, stage])))(
    '“%s” is answered with a question for %s',
    (text, stage) => {
      const [best] = handbookSearch().search(text).hits
      expect(findEntry(Number(best?.id))?.stages).toContain(stage)
    },
  )

  it('search when tapped', async () => {
    await open()
    await tap('当兵')
    expect(input()).toHaveValue('当兵')
    expect(hits()[0]).toBe(5)
  })
})

describe('past searches', () => {
  it('are those with an opened result or a press of the search key, latest first', async () => {
    const first = await open()
    type('毕业证丢了')
    await tap(/^6\D+怎么发/)
    type('当兵')
    fireEvent.keyDown(input(), { key: 'Enter' })
    type('只是打了字')
    type('')
    expect(pastSearches()).toEqual(['当兵', '毕业证丢了'])
    first.unmount()

    await open()
    expect(pastSearches()).toEqual(['当兵', '毕业证丢了'])
    await tap('毕业证丢了')
    expect(hits()[0]).toBe(6)
  })

  it('are eight at most, each once', async () => {
    await open()
    for (const text of ['一', '二', '三', '四', '五', '六', '七', '八', '九', '三']) {
      type(text)
      fireEvent.keyDown(input(), { key: 'Enter' })
    }
    expect(pastSearches()).toEqual(['三', '九', '八', '七', '六', '五', '四', '二'])
  })

  it('can be removed one by one, and all at once', async () => {
    wechat.keep('searches', { 0: '当兵', 1: '改名', 2: '勘误' })
    const first = await open()
    await tap('删除“改名”')
    expect(pastSearches()).toEqual(['当兵', '勘误'])
    expect(wechat.kept('searches')).toEqual({ 0: '当兵', 1: '勘误' })
    await tap('清除搜索记录')
    expect(isShown('最近搜过')).toBe(false)
    expect(wechat.storage.has('searches')).toBe(false)
    first.unmount()
    await open()
    expect(pastSearches()).toEqual([])
  })

  it.each([
    ['text', []],
    [null, []],
    [{ 0: 7, 1: '当兵', 2: '  ', 3: '当兵', 4: '字'.repeat(61) }, ['当兵']],
    [
      Array.from({ length: 20 }, (_, index) => `第${String(index)}`),
      Array.from({ length: 8 }, (_, index) => `第${String(index)}`),
    ],
  ])('are the readable part of %j', async (kept, texts) => {
    wechat.keep('searches', kept)
    await open()
    expect(pastSearches()).toEqual(texts)
  })

  it('work when the phone can neither store nor read', async () => {
    const full = () => {
      throw new Error('fail quota exceeded')
    }
    taro.getStorageSync.mockImplementationOnce(full)
    taro.setStorageSync.mockImplementationOnce(full)
    await open()
    type('当兵')
    await tap(/^5\D+参军入伍/)
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/question/index?number=5' })
    type('')
    expect(pastSearches()).toEqual(['当兵'])
    taro.removeStorageSync.mockImplementationOnce(full)
    await tap('清除搜索记录')
    expect(pastSearches()).toEqual([])
  })
})

describe('a shared search', () => {
  it('opens with its results', async () => {
    await open({ q: encodeURIComponent('毕业证丢了') })
    expect(input()).toHaveValue('毕业证丢了')
    expect(input()).not.toHaveFocus()
    expect(hits()[0]).toBe(6)
    expect(wechat.share()).toEqual({
      title: '学籍学历一本通：搜“毕业证丢了”',
      path: `/pages/search/index?q=${encodeURIComponent('毕业证丢了')}`,
    })
  })

  it('without words opens the search', async () => {
    await open()
    expect(wechat.share()).toMatchObject({ path: '/pages/search/index' })
  })

  it.each(['%E0%A4%A', '<b>', '\u0000', '长'.repeat(500)])('survives %j', async (q) => {
    await open({ q })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('你想问什么')
    expect(input()).toHaveValue(q.slice(0, 60))
  })
})

describe('a marked sentence', () => {
  const long = {
    text: `${'前'.repeat(70)}，${'在'.repeat(9)}丢了毕业证${'后'.repeat(70)}`,
    ranges: [[80, 85] as [number, number]],
  }

  it('begins with the clause of its first mark when that is far from its beginning', () => {
    const { text, ranges } = clip(long)
    expect(text).toBe(`…${'在'.repeat(9)}丢了毕业证${'后'.repeat(40)}…`)
    expect(runsOf({ text, ranges }, 2)).toEqual([`…${'在'.repeat(9)}`, '丢了毕业证', `${'后'.repeat(40)}…`, '', ''])
  })

  it('begins at its beginning when the first mark is near', () => {
    const text = `${'前'.repeat(40)}，丢了毕业证${'后'.repeat(70)}`
    expect(clip({ text, ranges: [[41, 46]] })).toEqual({ text: `${text.slice(0, 54)}…`, ranges: [[41, 46]] })
  })

  it('is cut at its end when nothing is marked', () => {
    expect(clip({ ...long, ranges: [] }).text).toBe(`${'前'.repeat(54)}…`)
  })

  it('is not cut within a number', () => {
    const text = `${'前'.repeat(51)}问题10。${'后'.repeat(20)}`
    expect(clip({ text, ranges: [] }).text).toBe(`${'前'.repeat(51)}问题10…`)
  })

  it('keeps its own end', () => {
    expect(clip({ text: `${'前'.repeat(70)}证`, ranges: [[70, 71]] })).toEqual({
      text: `…${'前'.repeat(53)}证`,
      ranges: [[54, 55]],
    })
  })

  it('loses no text when there are too many marks', () => {
    const runs = runsOf(
      {
        text: '甲乙丙丁戊己',
        ranges: [
          [0, 1],
          [2, 3],
          [4, 5],
        ],
      },
      2,
    )
    expect(runs).toEqual(['', '甲', '乙', '丙', '丁戊己'])
  })
})
