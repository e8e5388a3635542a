import { closeBrowser, simulate } from '../../simulator/src'
import { DIST } from '../../measures/links'

jest.setTimeout(60_000)

afterAll(closeBrowser)

test('what is typed faster than the app answers stays as it was typed', async () => {
  const sim = await simulate({ dist: DIST, view: 'browser' })
  await sim.open('pages/search/index')
  const field = sim.frame().locator('input')
  const keyboard = sim.frame().page().keyboard
  await field.click()
  for (const typed of ['单位怎么查我的学历', '毕业证丢了']) {
    await keyboard.type(typed)
    await sim.frame().getByText('学历证书', { exact: false }).first().waitFor()
    expect(await field.inputValue()).toBe(typed)
    await sim.tap({ role: 'button', name: '清空' })
    expect(await field.inputValue()).toBe('')
    await field.click()
  }
  await sim.close()
})
