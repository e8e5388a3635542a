import { unifyNumerals } from './numerals'

/**
 * Removes typographic differences: spaces, emphasis, full-width forms, dashes, Chinese numerals, date formats.
 * Placeholders (`{year}`) become a box; marks of a drawing (①) are dropped.
 */
export function canonical(text: string): string {
  const plain = text
    .replace(/[①-⑳]/g, '')
    .replace(/\[([^[\]]*)\]\(#\)/g, '$1')
    .normalize('NFKC')
    .replace(/\s|\*\*|`/g, '')
    .replace(/\{\w+\}/g, '□')
    .replace(/[“”„‟]/g, '"')
  return unifyNumerals(plain)
    .replace(/(?<=[\d月年日号点底初末一二三四五六])(?:至|到|~|[‐-―−])+(?=\d|周|星期)/g, '-')
    .replace(/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, '$1年$2月$3日')
    .replace(/(?<!\d)0(\d)(?=[月日号])/g, '$1')
}
