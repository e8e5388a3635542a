import { closest, distance } from 'fastest-levenshtein'
import { fault } from './problems'

/** How many characters a name may differ from the one that was meant. */
const SLIPS = 2

/**
 * Says of a name in a content folder why it may not stand there; nothing where it may.
 * @param there all names in the folder
 * @param known the names that are read
 */
export function strayName(name: string, there: readonly string[], known: readonly string[]): string | undefined {
  if (known.includes(name)) return undefined
  const meant = meantName(name, known)
  const what = `“${name}”不会被读到`
  if (meant === undefined) return fault(what, `移出内容文件夹；这里只能有 ${known.join('、')}`)
  const isTaken = there.includes(meant) && meant.toLowerCase() !== name.toLowerCase()
  return fault(what, isTaken ? `已经有“${meant}”：把内容并进去，删去这个` : `改名为“${meant}”`)
}

function meantName(name: string, known: readonly string[]): string | undefined {
  const stem = stemOf(name)
  const nearest = closest(stem, known.map(stemOf))
  if (distance(stem, nearest) > SLIPS) return undefined
  return known.find((each) => stemOf(each) === nearest)
}

function stemOf(name: string): string {
  return name.toLowerCase().replace(/\..*$/, '')
}
