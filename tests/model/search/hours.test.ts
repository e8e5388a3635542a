import { createSearch } from '@/model/search'
import { compileSearch } from '../../../compiler/search/compile'
import { content } from './data'

test('opening hours are found once the office has answered them', () => {
  const hours = '工作日白天，中午不休息。'
  const { synonyms } = content
  const { search } = createSearch(compileSearch({ ...content, office: { ...content.office, hours } }, synonyms))
  const [hit] = search('几点上班').hits
  expect([hit?.id, JSON.stringify(hit)]).toEqual(['office', expect.stringContaining(`办公时间：${hours}`) as string])
})
