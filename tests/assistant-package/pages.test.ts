import { answerTo, datesFor, diagnosisOf, officeReply } from '../../assistant/functions'
import type { Reply } from '../../assistant/functions/reply'
import { WITH_ASSISTANT } from '../../assistant/make/paths'
import compiled from '@/generated/diagnosis.json'
import type { DiagnosisTree } from '@/model/diagnosis'
import { simulate } from '../../simulator/src'
import { NOW, QUERIES } from '../assistant/support'
import { GRID } from '../model/deadlines/grid'
import { allPaths } from '../support/paths'

jest.setTimeout(120_000)

/** Some of the longest lists; what they lead to is much the same. */
const some = <Item>(items: readonly Item[], step: number) => items.filter((_, index) => index % step === 0)

const replies: Reply<object>[] = [
  ...some(QUERIES, 10).map((question) => answerTo({ question })),
  ...allPaths(compiled as DiagnosisTree).map(([symptom, ...answers]) => diagnosisOf({ symptom, answers }, NOW)),
  ...Object.entries(GRID).flatMap(([rule, all]) => some(all, 9).map((inputs) => datesFor({ rule, ...inputs }, NOW))),
  datesFor({}, NOW),
  datesFor({ rule: 'military-return' }, NOW),
  officeReply(),
]

/** The pages that a reply leads to. */
function urlsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, own]) => (key === 'url' && typeof own === 'string' ? [own] : urlsIn(own)))
}

const urls = [...new Set(replies.flatMap(urlsIn))]

test('replies lead to every kind of page', () => {
  expect([...new Set(urls.map((url) => url.split('?')[0]))].sort()).toEqual([
    '/pages/deadlines/index',
    '/pages/deadlines/rule/index',
    '/pages/diagnosis/index',
    '/pages/guides/walk/guide/index',
    '/pages/home/index',
    '/pages/office/index',
    '/pages/question/index',
  ])
})

test('every page that a reply leads to is there, and knows what it was given', async () => {
  const sim = await simulate({ dist: WITH_ASSISTANT })
  for (const url of urls) {
    await sim.open(url.slice(1))
    expect({ url, unknown: (await sim.text()).includes('这个链接里的') }).toEqual({ url, unknown: false })
  }
  await sim.close()
})
