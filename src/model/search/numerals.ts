const DIGITS = '〇一二三四五六七八九'
const digit = (character: string) => (character === '零' ? 0 : DIGITS.indexOf(character))

/** Numbers as the handbook writes them: articles of a law in Chinese numerals, all others in Arabic. */
export function unifyNumerals(text: string): string {
  return text
    .replace(/([〇零一二三四五六七八九]{4}|[〇零五六七八九][〇零一二三四五六七八九])(?=[年届级])/g, arabic)
    .replace(/[二三四五六七八九]?十[一二三四五六七八九]?(?=[号届月日天]|年(?!代))/g, tens)
    .replace(/两(?=年|个月)/g, '2')
    .replace(/(\d{1,2})(?=条)/g, (figures) => chinese(Number(figures)))
}

function arabic(numeral: string): string {
  return [...numeral].map(digit).join('')
}

function tens(numeral: string): string {
  const [before = '', after = ''] = numeral.split('十')
  return String((before === '' ? 1 : digit(before)) * 10 + (after === '' ? 0 : digit(after)))
}

function chinese(value: number): string {
  const ten = Math.floor(value / 10)
  const one = value % 10
  const front = ten === 0 ? '' : `${ten === 1 ? '' : DIGITS.charAt(ten)}十`
  return front + (one === 0 && ten > 0 ? '' : DIGITS.charAt(one))
}
