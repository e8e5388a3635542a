import { nothingVanishes } from './property'

test('of mutated content files, no character vanishes without a message, and none makes the compiler throw', () => {
  expect(nothingVanishes(150)).toBeGreaterThan(20)
})
