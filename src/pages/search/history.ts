import { useCurrent } from '@/phone/current'
import { clear } from '@/phone/clear'
import { load, save } from '@/phone/storage'
import { LONGEST } from './find'

const KEY = 'searches'
const MOST = 8

export interface History {
  /** Past searches, latest first. */
  texts: readonly string[]
  remember: (text: string) => void
  remove: (text: string) => void
  clear: () => void
}

/** Past searches on this phone. Without working storage they last as long as the page is open. */
export function useHistory(): History {
  const [texts, set] = useCurrent(read)

  const keep = (change: (now: readonly string[]) => readonly string[]) => {
    const next = set(change)
    if (next.length === 0) clear(KEY)
    else save(KEY, Object.fromEntries(next.entries()))
  }

  return {
    texts,
    remember(text) {
      if (text !== '') keep((now) => [text, ...now.filter((each) => each !== text)].slice(0, MOST))
    },
    remove(text) {
      keep((now) => now.filter((each) => each !== text))
    },
    clear() {
      keep(() => [])
    },
  }
}

function read(): readonly string[] {
  const texts = Object.values(load(KEY)).filter((text) => text.trim() !== '' && text.length <= LONGEST)
  return [...new Set(texts)].slice(0, MOST)
}
