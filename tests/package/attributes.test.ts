import { COMPONENTS } from '../../config/templates/components'
import { simulate } from '../../simulator/src'
import { DIST, LINKS } from '../../measures/links'
import { elements } from '../support/elements'

const table: Record<string, Record<string, string>> = COMPONENTS

/** Every template has these, or React keeps them to itself. */
const EVERYWHERE = ['className', 'style', 'id', 'onClick', 'key', 'ref', 'children']
/** What `a11y.ts` gives to browsers only. */
const BROWSER_ONLY = ['role', 'tabIndex', 'onKeyDown', 'aria-level']
/** React's names of what WeChat names otherwise. */
const RENAMED: Record<string, string> = { defaultValue: 'value', catchMove: 'bindTouchMove' }

/** The name in the table for a name in JSX. */
function described(name: string): string {
  const renamed = RENAMED[name]
  if (renamed !== undefined) return renamed
  if (/^on[A-Z]/.test(name)) return name.replace('on', 'bind')
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

describe('the table of what templates are written for', () => {
  const made = elements()
  const needed = made.flatMap(({ component, names, file }) =>
    names
      .filter((name) => !EVERYWHERE.includes(name) && !BROWSER_ONLY.includes(name))
      .map((name) => ({ component, name: described(name), file })),
  )

  it('has every component that the app and NutUI show, and none of them is an HTML tag', () => {
    const missing = made.filter(({ component }) => table[component] === undefined)
    expect(missing.map(({ component, file }) => `${component}, for ${file}`)).toEqual([])
  })

  it('has every attribute and event that they give', () => {
    const missing = needed.filter(({ component, name }) => table[component]?.[name] === undefined)
    expect(missing.map(({ component, name, file }) => `${component} ${name}, for ${file}`)).toEqual([])
  })

  it('has nothing that nobody gives', () => {
    const given = new Set(needed.map(({ component, name }) => `${component} ${name}`))
    const listed = Object.entries(table).flatMap(([component, names]) =>
      Object.keys(names).map((name) => `${component} ${name}`),
    )
    expect(listed.filter((each) => !given.has(each))).toEqual([])
  })
})

/** A part of a page, as Taro sends it: what a template knows goes by a number, all else by its own name. */
interface Sent {
  cn?: Sent[]
}

function namesIn(parts: readonly Sent[]): string[] {
  return parts.flatMap((part) => [...Object.keys(part), ...namesIn(part.cn ?? [])])
}

describe.each(LINKS)('what is sent for %s', (link) => {
  it('is known to its templates', async () => {
    const sim = await simulate({ dist: DIST })
    await sim.open(link)
    const { root } = sim.page().data as { root: Sent }
    const known = /^(sid|uid|nn|cn|cl|st|v|focus|p\d+)$/
    expect([...new Set(namesIn([root]))].filter((name) => !known.test(name))).toEqual([])
    await sim.close()
  })
})
