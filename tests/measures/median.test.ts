import { median } from '../../measures/median'

test('the median is the middle', () => {
  expect([median([3, 1, 2]), median([1, 2, 3, 4])]).toEqual([2, 2.5])
})
