import fc from 'fast-check'
import { appConfig, DIST, LINKS } from '../../../measures/links'
import { simulate } from '../../../simulator/src'
import { isBlank } from './walk'

/** No page of ours says this. */
const STRANGER = '陌生人请加微信'

/** Where a page shows what the reader typed: the search's own field, and what it did not find. */
const ECHOES = 'pages/search/index'

const pages = [
  ...appConfig.pages,
  ...appConfig.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]
const pairs = LINKS.flatMap((link) => (link.split('?')[1] ?? '').split('&').filter(Boolean)).map((pair) =>
  pair.split('='),
)
const names = [...new Set(pairs.map(([name = '']) => name))]
const values = [...new Set(pairs.map(([, value = '']) => value))]

const ODD_NAMES = ['__proto__', 'constructor', 'toString', '$taroTimestamp', 'stamp', '']
// Links are UTF-8: half a character can only come as a broken escape.
const ODD_VALUES = ['%', '%ED%A0%80', 'NaN', '-1', '1e999', '0', '__proto__', 'constructor', '9999-99-99', '2025-02-30']
const stranger = fc
  .tuple(
    fc.constantFrom(...values, ''),
    fc.constantFrom(STRANGER, encodeURIComponent(STRANGER)),
    fc.constantFrom('', '.', '-01'),
  )
  .map((parts) => parts.join(''))
const long = fc
  .tuple(fc.constantFrom('a', '9', encodeURIComponent(STRANGER)), fc.constantFrom(300, 5000, 20000))
  .map(([part, times]) => part.repeat(times))
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...values) },
  { weight: 4, arbitrary: stranger },
  { weight: 2, arbitrary: fc.constantFrom(...ODD_VALUES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/[&?#]/g, '')) },
  { weight: 1, arbitrary: long },
)
const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD_NAMES) },
)

const ANSWERED = LINKS.filter((link) => link.includes('='))

/** A link of ours with another value for one of its parameters. */
const altered = fc.tuple(fc.constantFrom(...ANSWERED), fc.nat(), value).map(([link, at, other]) => {
  const [page, query = ''] = link.split('?')
  const parts = query.split('&')
  const change = (part: string, i: number) => (i === at % parts.length ? `${part.split('=')[0] ?? ''}=${other}` : part)
  return `${page ?? ''}?${parts.map(change).join('&')}`
})

/** Any page with any parameters. */
const mixed = fc
  .tuple(fc.constantFrom(...pages), fc.array(fc.tuple(name, value), { maxLength: 8 }))
  .map(([page, all]) => `${page}?${all.map((pair) => pair.join('=')).join('&')}`)

const links = fc.oneof({ weight: 2, arbitrary: altered }, { weight: 1, arbitrary: mixed })

/** So many links to our pages, with parameters that a stranger wrote. */
export const hostileLinks = (count: number, seed: number): string[] => fc.sample(links, { numRuns: count, seed })

/** Opens the links and shares each page; what went wrong, in words. */
export async function openAll(hostile: readonly string[]): Promise<string[]> {
  const failures: string[] = []
  const sim = await simulate({ dist: DIST })
  for (const link of hostile) {
    const shown = link.slice(0, 200)
    await sim.open(link)
    if (await isBlank(sim)) failures.push(`${shown}: blank`)
    if (!link.startsWith(ECHOES) && [await sim.text(), sim.title()].some((text) => text.includes(STRANGER))) {
      failures.push(`${shown}: shows a stranger's words`)
    }
    await sim.call('onShareAppMessage', { from: 'menu' })
    await sim.call('onShareTimeline')
    try {
      sim.assertClean()
    } catch (error) {
      return [...failures, `${shown}: ${String(error)}`]
    }
  }
  await sim.close()
  return failures
}
