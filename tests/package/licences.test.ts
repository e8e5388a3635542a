import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DIST } from '../../measures/links'
import shown from '@/pages/about/licences.json'

const shipped = readFileSync(path.join(DIST, '..', 'licences.json'), 'utf8')

describe('the licences of what is in the package', () => {
  it('match the page: `npm run licences` updates it', () => {
    expect(shown).toEqual(JSON.parse(shipped))
  })

  it('name who holds the rights, and say what the licence asks', () => {
    for (const { works, text } of shown) {
      expect(works.every(({ holder }) => holder !== '')).toBe(true)
      expect(text.join('').length).toBeGreaterThan(300)
    }
  })

  it('are known to allow our use', () => {
    expect(shown.map(({ licence }) => licence)).toEqual(['0BSD', 'BSD-3-Clause', 'MIT'])
  })
})
