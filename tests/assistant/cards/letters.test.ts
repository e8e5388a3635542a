import { lettersOf } from '../../../assistant/cards/letters'

describe('the letters of a card', () => {
  it.each([
    ['usual where WeChat does not tell', {}, 'usual'],
    ['usual where WeChat tells nonsense', { fontSizeScaleFactor: 'large', fontSizeSetting: NaN }, 'usual'],
    ['usual for smaller ones', { fontSizeScaleFactor: 0.9 }, 'usual'],
    ['usual for the usual setting in pixels', { fontSizeSetting: 17 }, 'usual'],
    ['large for a step more', { fontSizeScaleFactor: 1.12 }, 'large'],
    ['the largest for the largest setting in pixels', { fontSizeSetting: 23.8 }, 'largest'],
    ['the largest beyond it', { fontSizeScaleFactor: 1.75 }, 'largest'],
    ['as the factor says rather than the pixels', { fontSizeScaleFactor: 1, fontSizeSetting: 23.8 }, 'usual'],
  ])('are %s', (_case, info, letters) => {
    expect(lettersOf(info)).toBe(letters)
  })
})
