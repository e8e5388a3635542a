/** @jest-environment jsdom */
import { office } from '@/model/handbook/office'
import { Answers } from '../../simulator/src/answers'
import { makeDevice } from '../../simulator/src/device'
import { Dist } from '../../simulator/src/dist'
import { Problems } from '../../simulator/src/problems'
import { AppService } from '../../simulator/src/service/app-service'
import { DIST } from '../../measures/links'
import { SimulateView } from '../support/simulate-view'

jest.setTimeout(60_000)

/** The package's templates as WeChat's own compiler reads them, on WeChat's older component framework. */
async function open(link: string) {
  const problems = new Problems()
  const view = new SimulateView(DIST)
  const service = new AppService({ dist: new Dist(DIST), device: makeDevice(), problems, answers: new Answers(), view })
  view.tell = (event) => service.handle(event)
  await service.launch(link)
  await service.settle()
  return {
    text: () => view.text(service.page().id),
    tap: async (text: string) => {
      view.tap(service.page().id, text)
      await service.settle()
    },
    calls: (api: string) => service.calls.filter((call) => call.api === api).map(({ options }) => options),
    close: async () => {
      service.dispose()
      await view.dispose()
      problems.assertClean()
    },
  }
}

describe.each([
  ['home', 'pages/home/index', '参军入伍，学籍怎么办'],
  ['question', 'pages/question/index?number=5', '新生办保留入学资格'],
  ['office', 'pages/office/index', '来电前请准备'],
])('the %s page', (_, link, text) => {
  it('shows its content, calls the office, and opens the map', async () => {
    const page = await open(link)
    expect(page.text()).toContain(text)
    await page.tap('拨打电话')
    expect(page.calls('makePhoneCall')).toEqual([expect.objectContaining({ phoneNumber: office.phone })])
    await page.tap('开始导航')
    expect(page.calls('openLocation')).toEqual([expect.objectContaining({ latitude: 43.8368, longitude: 125.3135 })])
    await page.close()
  })
})
