import { nothingVanishes } from './property'

test('of many mutated content files, no character vanishes without a message', () => {
  expect(nothingVanishes(4000)).toBeGreaterThan(500)
})
