import { existsSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import path from 'node:path'
import { closeBrowser } from '../../simulator/src'
import { builtFixture } from '../../measures/fixture'
import type { PackageFigures } from '../../measures/figures'
import { INTERACTIONS } from '../../measures/interactions'
import { measureCosts, measureTimes, type Subject } from '../../measures/measure'
import { readApp } from '../../measures/sizes'
import { writeFigures } from './write'

/** `npm run bench`: measures the built package and a hello-world in one run; prints the results and writes them to `docs`. */
const ROOT = path.join(__dirname, '..', '..')
const DIST = path.join(ROOT, 'dist', 'weapp')

async function measure(subjects: readonly Subject[]): Promise<PackageFigures[]> {
  const times = await measureTimes(
    subjects.map(({ dist }) => dist),
    subjects.map(({ urls }) => urls[0] ?? ''),
  )
  const figures: PackageFigures[] = []
  for (const [index, subject] of subjects.entries()) {
    const start = times[index]
    if (start) figures.push({ ...(await measureCosts(subject)), start })
  }
  return figures
}

async function main() {
  if (!existsSync(path.join(DIST, 'app.json'))) {
    console.error(`There is no built package in ${DIST}: run npm run build:weapp first.`)
    process.exitCode = 1
    return
  }
  // Imported late: its list of links is derived from the built package.
  const { LINKS } = await import('../../measures/links')
  const hello = builtFixture('hello')
  const [ours, theirs] = await measure([
    { dist: DIST, urls: LINKS, interactions: INTERACTIONS },
    { dist: hello, urls: readApp(hello).pages, interactions: [] },
  ])
  if (!ours || !theirs) throw new Error('A package was not measured')
  const machine = {
    node: process.version,
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
  }
  console.log(await writeFigures({ machine, ours, hello: theirs }, path.join(ROOT, 'docs')))
}

main()
  .finally(closeBrowser)
  .catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
