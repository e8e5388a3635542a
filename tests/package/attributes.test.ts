import { simulate } from '../../simulator/src'
import { DIST, LINKS } from '../../measures/links'

jest.setTimeout(60_000)

/** A node of a page as sent by Taro: attributes known to the templates have numbers, all others keep their names. */
interface Sent {
  cn?: Sent[]
}

const KNOWN = /^(sid|uid|nn|cn|cl|st|v|focus|p\d+)$/

function namesIn(parts: readonly Sent[]): string[] {
  return parts.flatMap((part) => [...Object.keys(part), ...namesIn(part.cn ?? [])])
}

/** An attribute that Taro's table and `config/aria` lack would silently vanish on a phone. */
test.each(LINKS)('the templates know every attribute of %s', async (link) => {
  const sim = await simulate({ dist: DIST })
  await sim.open(link)
  const { root } = sim.page().data as { root: Sent }
  expect([...new Set(namesIn([root]))].filter((name) => !KNOWN.test(name))).toEqual([])
  await sim.close()
})
