import { Converter } from 'opencc-js'
import { isHan, normaliser } from '../../src/model/search/normalise'

const normalise = normaliser('')
/** A text in simplified characters. */
export const simplify = Converter({ from: 't', to: 'cn' })
const HAN = { first: 0x4e00, last: 0x9fff }

/** A word normalised as the search normalises typed text. */
export function typedForm(word: string): string {
  return normalise(simplify(word)).replace(/ /g, '')
}

/** The distinct Chinese characters of texts, sorted. */
export function charactersOf(texts: Iterable<string>): string[] {
  const characters = new Set<string>()
  for (const text of texts) for (const character of text) if (isHan(character)) characters.add(character)
  return [...characters].sort()
}

/** Pairs, traditional and simplified, for the simplified characters given. */
export function traditionalPairs(simplified: readonly string[]): string {
  const wanted = new Set(simplified)
  const converters = [simplify, Converter({ from: 'tw', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })]
  let pairs = ''
  for (let code = HAN.first; code <= HAN.last; code++) {
    const character = String.fromCharCode(code)
    const plain = converters.map((convert) => convert(character)).find((each) => each !== character)
    if (plain !== undefined && wanted.has(plain) && !wanted.has(character)) pairs += character + plain
  }
  return pairs
}

/** The 3,755 characters that the standard GB 2312 calls common. */
export function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030')
  const characters: string[] = []
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      if (character.length === 1 && isHan(character)) characters.push(character)
    }
  }
  return characters
}
