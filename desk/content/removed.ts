import type { Files } from '../../compiler/folder'
import type { Note } from './notes'
import { kindOf } from './files'
import { nameOf, placesOf } from './places'

/** Shorter headings, such as 注意, stand everywhere. */
const SHORTEST_NAME = 4

/** The pages and sections that the edition had and are gone, and who else names them. */
export function removedSections(files: Files, edition: Files): Note[] {
  return [...edition.keys()].flatMap((path) => removedFrom(path, files, edition))
}

function removedFrom(path: string, files: Files, edition: Files): Note[] {
  const [before, now] = [edition.get(path), files.get(path)]
  if (before === undefined || before === now || kindOf(path) === undefined) return []
  if (now === undefined) {
    return [{ text: `${nameOf(edition, path)}整页删去了。别处的话可能还说到它，导出前看一遍。`, paths: [], names: [] }]
  }
  const left = headingsIn(now)
  const gone = headingsIn(before).filter((heading) => !take(left, heading))
  return gone.map((heading) => {
    const what = `${nameOf(files, path)}里没有“${heading}”这一${kindOf(path) === 'guide' ? '步' : '节'}了。`
    const paths = namedIn(heading, path, files)
    const text = `${what}${paths.length === 0 ? '别处的话可能还说到它，导出前看一遍。' : '别处还写着这个名称的有：'}`
    return { text, paths, names: paths.map((each) => nameOf(files, each)) }
  })
}

function headingsIn(text: string): string[] {
  return [...text.matchAll(/^#{2,3} +(.*\S)/gm)].map(([, heading = '']) => heading)
}

/** Takes one of several equal ones out of a list; returns whether there was one. */
function take(list: string[], wanted: string): boolean {
  const at = list.indexOf(wanted)
  if (at !== -1) list.splice(at, 1)
  return at !== -1
}

function namedIn(heading: string, path: string, files: Files): string[] {
  if (heading.length < SHORTEST_NAME) return []
  const others = placesOf(files).filter((place) => place.path !== path)
  return others.filter((other) => (files.get(other.path) ?? '').includes(heading)).map((other) => other.path)
}
