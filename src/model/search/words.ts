import type { Pinyin } from './pinyin'
import { Trie } from './trie'
import type { Lexicon, WordGroup } from './types'

export interface Word {
  text: string
  /** Undefined for a word to be ignored. */
  group: WordGroup | undefined
}

export interface Words {
  list: Word[]
  bySpelling: Trie
  /** In-scope words by the initials of their syllables: `xj`. */
  byInitials: Map<string, Word[]>
}

/** A word in pinyin: in full, and the initials of its syllables. */
interface InPinyin {
  letters: string
  initials: string
}

/** All words of the lexicon, indexed for lookup. */
export function readWords({ groups, ignored, readings }: Lexicon, pinyin: Pinyin): Words {
  const list: Word[] = [
    ...groups.flatMap((group) => group.words.split(' ').map((text) => ({ text, group }))),
    ...ignored.split(' ').map((text) => ({ text, group: undefined })),
  ]
  const unusual = new Map(
    readings.split(';').map((reading): [string, InPinyin] => {
      const [text = '', ...syllables] = reading.split(' ')
      return [text, { letters: syllables.join(''), initials: syllables.map((syllable) => syllable.charAt(0)).join('') }]
    }),
  )
  const spellings: [spelling: string, word: number][] = []
  const byInitials = new Map<string, Word[]>()
  list.forEach((word, index) => {
    const { text } = word
    const usual = inPinyin(text, pinyin)
    const { letters, initials } = unusual.get(text) ?? usual
    spellings.push([usual.letters, index])
    // Typed characters get their usual spelling; typed pinyin follows the word's actual reading.
    if (letters !== usual.letters) spellings.push([letters, index])
    if (text.length < 2 || !isAboutPage(word)) return
    const same = byInitials.get(initials)
    if (same) same.push(word)
    else byInitials.set(initials, [word])
  })
  const bySpelling = new Trie(spellings.reduce((sum, [spelling]) => sum + spelling.length, 0))
  for (const [spelling, word] of spellings) bySpelling.add(spelling, word)
  return { list, bySpelling, byInitials }
}

/** Whether it is about a page, rather than out of scope or to be ignored. */
export function isAboutPage({ group }: Word): boolean {
  return group !== undefined && group.pages.length > 0
}

function inPinyin(text: string, pinyin: Pinyin): InPinyin {
  let letters = ''
  let initials = ''
  for (let i = 0; i < text.length; i++) {
    const syllable = pinyin.of(text.charAt(i))
    letters += syllable
    initials += syllable.charAt(0)
  }
  return { letters, initials }
}
