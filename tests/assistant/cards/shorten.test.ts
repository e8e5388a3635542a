import { shorten } from '../../../assistant/cards/shorten'

const upTo = (length: number) => (text: string) => text.length <= length

describe('a text that is too long', () => {
  const text = '先核对账号，没有填错的，联系学位办。两处都对了，就能查到。'

  it.each([
    ['stays whole where it fits', 40, text, false],
    ['keeps whole sentences, and says that there is more', 20, '先核对账号，没有填错的，联系学位办。……', true],
    ['keeps whole clauses where no sentence fits', 14, '先核对账号，没有填错的……', true],
    ['keeps characters where no clause fits', 6, '先核对账……', true],
    ['is left out where nothing fits', 2, '', true],
  ])('%s', (_case, length, shown, cut) => {
    expect(shorten(text, upTo(length))).toEqual({ text: shown, cut })
  })

  it('never loses half a number', () => {
    expect(shorten('发证日期2025年6月30日', upTo(9)).text).toBe('发证日期……')
  })
})
