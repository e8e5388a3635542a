import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DIST } from '../../measures/links'

const STYLES = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.wxss'))

/** Phones before iOS 14.5 know gaps in grids only: without them, boxes in a row or a column would touch. */
test.each(STYLES)('%s leaves no gap to old phones but in grids', (file) => {
  const rules = readFileSync(path.join(DIST, file), 'utf8').match(/[^{}]*\{[^{}]*\}/g) ?? []
  const gaps = rules.filter((rule) => /[{;\s](?:row-|column-)?gap:/.test(rule))
  expect(gaps.filter((rule) => !/display:\s*grid/.test(rule))).toEqual([])
})

test('styles are looked at', () => {
  expect(STYLES.length).toBeGreaterThan(5)
})
