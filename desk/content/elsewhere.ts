import { factsIn } from '../../compiler/fidelity/facts'
import type { Files } from '../../compiler/folder'
import { remembering } from '../../compiler/remember'
import { nameOf, placesOf } from './places'

/** Something that a file no longer says, and the other files that still say it. */
export interface Elsewhere {
  fact: string
  paths: string[]
  names: string[]
}

/** Numbers, dates, names of forms and the like that were taken out of a file but still stand in others. */
export function elsewhereOf(path: string, files: Files, edition: Files): Elsewhere[] {
  const [before, now] = [edition.get(path), files.get(path)]
  if (before === undefined || before === now) return []
  const left = wordsOf(now ?? '')
  const gone = [...wordsOf(before)].filter((fact) => !left.has(fact))
  if (gone.length === 0) return []
  const others = placesOf(files).filter((place) => place.path !== path)
  return gone.flatMap((fact) => {
    const paths = others.filter((other) => wordsOf(files.get(other.path) ?? '').has(fact)).map((other) => other.path)
    return paths.length === 0 ? [] : [{ fact, paths, names: paths.map((each) => nameOf(files, each)) }]
  })
}

const wordsOf = remembering((text): ReadonlySet<string> => {
  const facts = factsIn(text).filter(({ kind }) => kind === 'other')
  return new Set(facts.map(({ key }) => key).filter(isTelling))
})

/** Bare counts such as 1个 stand everywhere and mean something else each time. */
function isTelling(key: string): boolean {
  return key.length >= 4
}
