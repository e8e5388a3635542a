import { HOURS, touches } from '../../compiler/edit/touches'
import { factsIn } from '../../compiler/fidelity/facts'
import type { Files } from '../../compiler/folder'
import { remembering } from '../../compiler/remember'
import type { Note } from './notes'
import { nameOf, placesOf } from './places'

/** Numbers, dates, names of forms and the like that were taken out of a file but still stand in others; hours that others ask for. */
export function elsewhereOf(path: string, files: Files, edition: Files): Note[] {
  const [before, now] = [edition.get(path), files.get(path)]
  if (before === undefined || before === now) return []
  const left = wordsOf(now ?? '')
  const gone = [...wordsOf(before)].filter((fact) => !left.has(fact))
  const others = placesOf(files).filter((place) => place.path !== path)
  const stale = gone.flatMap((fact) => {
    const paths = others.filter((other) => wordsOf(files.get(other.path) ?? '').has(fact)).map((other) => other.path)
    return paths.length === 0 ? [] : [noteOn(`“${fact}”这里改了，还写着它的有：`, paths, files)]
  })
  return [...stale, ...(HOURS.startsWith(path) ? asking(files) : [])]
}

/** The pages that still tell readers to ask for the opening hours, once they are known. */
function asking(files: Files): Note[] {
  return touches(files, HOURS).map(({ places }) => {
    const paths = [...new Set(places.map(({ file }) => file))]
    return noteOn('已经写了办公时间，还请人去问它的有：', paths, files)
  })
}

function noteOn(text: string, paths: string[], files: Files): Note {
  return { text, paths, names: paths.map((each) => nameOf(files, each)) }
}

const wordsOf = remembering((text): ReadonlySet<string> => {
  const facts = factsIn(text).filter(({ kind }) => kind === 'other')
  return new Set(facts.map(({ key }) => key).filter(isTelling))
})

/** Bare counts such as 1个 stand everywhere and mean something else each time. */
function isTelling(key: string): boolean {
  return key.length >= 4
}
