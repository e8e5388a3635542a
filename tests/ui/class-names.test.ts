import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PAGES = join(__dirname, '../../src/pages')

/** The class that each rule of a style starts with. */
const namesIn = (css: string) => [...css.matchAll(/^\.([a-z][a-z0-9-]*)/gm)].map(([, name]) => name)

test('no two features give different looks to one class name', () => {
  const owners = new Map<string | undefined, Set<string>>()
  for (const file of readdirSync(PAGES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.css')) continue
    const feature = file.split(/[/\\]/)[0] ?? ''
    for (const name of namesIn(readFileSync(join(PAGES, file), 'utf8'))) {
      owners.set(name, (owners.get(name) ?? new Set()).add(feature))
    }
  }
  expect(owners.size).toBeGreaterThan(50)
  const shared = [...owners].filter(([, features]) => features.size > 1).map(([name]) => name)
  // Several features place buttons and rows of `ui`.
  expect(shared.filter((name) => name !== 'button' && name !== 'row')).toEqual([])
})
