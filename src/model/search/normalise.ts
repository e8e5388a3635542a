import { unifyNumerals } from './numerals'

/** Longer texts are cut: nobody types them, and each character costs time. */
const LONGEST = 120

/**
 * Converts to half-width, lower case and simplified characters, without punctuation; keeps one space between letters or digits.
 *
 * @param traditional pairs of characters: traditional, simplified
 */
export function normaliser(traditional: string): (text: string) => string {
  const simplified = new Map<string, string>()
  for (let i = 0; i + 1 < traditional.length; i += 2) simplified.set(traditional.charAt(i), traditional.charAt(i + 1))
  return (text) => {
    const plain = halfWidth(text.slice(0, LONGEST)).toLowerCase()
    const characters = Array.from(plain, (character) => simplified.get(character) ?? character).join('')
    const words = characters.replace(/[^a-z0-9〇\u3400-\u9fff]+/g, ' ')
    const closed = words.replace(/([^a-z0-9]) +/g, '$1').replace(/ +([^a-z0-9])/g, '$1')
    return unifyNumerals(closed.trim())
  }
}

function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
}

export function isHan(character: string): boolean {
  return character >= '\u3400' && character <= '\u9fff'
}
