import { measureAction, measureFirstContent, measureStart, simulate } from '../simulator/src'
import type { InteractionFigures, PackageFigures, PageFigures, StartTimes } from './figures'
import type { Interaction } from './interactions'
import { median } from './median'
import { measureSizes, readApp, routesOf } from './sizes'
import { ACTION_TARGETS } from './targets'

const SCRIPT_RUNS = 15
const CONTENT_RUNS = 5
const SLOWED = 4

/** A package and what to measure on it. */
export interface Subject {
  dist: string
  /** The start page comes first. */
  urls: readonly string[]
  interactions: readonly Interaction[]
}

/** Everything but the times; the same in every run. */
export async function measureCosts(subject: Subject): Promise<Omit<PackageFigures, 'start'>> {
  const { dist, urls, interactions } = subject
  const routes = new Set(routesOf(readApp(dist)))
  const isThere = (url: string) => routes.has(url.replace(/\?.*/, ''))
  const pages: PageFigures[] = []
  for (const url of urls.filter(isThere)) pages.push(await measurePage(dist, url))
  const costs: InteractionFigures[] = []
  for (const each of interactions)
    costs.push({ ...inFigures(each), ...(isThere(each.url) ? { cost: await measureInteraction(dist, each) } : {}) })
  return { ...measureSizes(dist), pages, interactions: costs }
}

/** Times of several packages, measured in turn so that other load on the machine affects all of them alike. */
export async function measureTimes(dists: readonly string[], urls: readonly string[]): Promise<StartTimes[]> {
  const script = dists.map((): number[] => [])
  const content = dists.map((): number[] => [])
  const slowed = dists.map((): number[] => [])
  const each = async (into: number[][], runs: number, run: (dist: string, url: string) => Promise<number>) => {
    for (let round = 0; round < runs; round++)
      for (const [index, dist] of dists.entries()) into[index]?.push(await run(dist, urls[index] ?? ''))
  }
  await each(script, SCRIPT_RUNS, async (dist, url) => (await measureStart({ dist }, url)).scriptMs)
  await each(content, CONTENT_RUNS, (dist, url) => measureFirstContent({ dist }, url))
  await each(slowed, CONTENT_RUNS, (dist, url) => measureFirstContent({ dist }, url, SLOWED))
  return dists.map((_, index) => ({
    script: median(script[index] ?? []),
    content: median(content[index] ?? []),
    contentSlowed: median(slowed[index] ?? []),
  }))
}

async function measurePage(dist: string, url: string): Promise<PageFigures> {
  const { count, bytes, firstBytes, nodes, depth } = await measureStart({ dist }, url)
  return { url, firstBytes, bytes, count, nodes, depth }
}

function inFigures({ name, kind, url }: Interaction): InteractionFigures {
  const target = ACTION_TARGETS[kind]
  return { name, kind, url, ...(target === undefined ? {} : { target }) }
}

/** What an interaction sends to the page, in bytes and setData calls. @throws Error when it cannot be performed */
export async function measureInteraction(dist: string, each: Interaction): Promise<{ bytes: number; count: number }> {
  const sim = await simulate({ dist })
  await sim.open(each.url)
  await each.before?.(sim)
  const made = sim.setData.length
  const all = await measureAction(sim, () => each.act(sim))
  const strokes = sim.setData.slice(made).map(({ bytes }) => bytes)
  await sim.close()
  return each.inStrokes ? { count: 1, bytes: Math.max(...strokes) } : all
}
