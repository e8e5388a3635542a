import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bytes, FileSize, PackageFigures } from './figures'

/** The parts of a built package's app.json that the benchmark reads. */
export interface BuiltApp {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
}

/** The app.json of a built package. */
export function readApp(dist: string): BuiltApp {
  return JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as BuiltApp
}

/** The routes of all pages of a package. */
export function routesOf({ pages, subPackages = [] }: BuiltApp): string[] {
  return [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
}

/** Size of a package in bytes: total, by sub-package, by file. */
export function measureSizes(dist: string): Pick<PackageFigures, 'whole' | 'main' | 'subPackages' | 'files'> {
  const roots = (readApp(dist).subPackages ?? []).map(({ root }) => root)
  const files = weighFiles(dist)
  const isIn = ({ file }: FileSize, root: string) => file.startsWith(`${root}/`)
  return {
    whole: sum(files),
    main: sum(files.filter((file) => !roots.some((root) => isIn(file, root)))),
    subPackages: roots.map((root) => ({ root, ...sum(files.filter((file) => isIn(file, root))) })),
    files,
  }
}

/** Sizes of all files of a package, the largest first. */
function weighFiles(dist: string): FileSize[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = path.join(parentPath, name)
      const content = readFileSync(file)
      const gzip = gzipSync(content, { level: 9 }).length
      return { file: path.relative(dist, file).split(path.sep).join('/'), raw: content.length, gzip }
    })
    .sort((a, b) => b.raw - a.raw)
}

function sum(files: readonly FileSize[]): Bytes {
  return files.reduce<Bytes>(({ raw, gzip }, file) => ({ raw: raw + file.raw, gzip: gzip + file.gzip }), {
    raw: 0,
    gzip: 0,
  })
}
