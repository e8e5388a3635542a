import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { UpdateStrip } from '@/ui/update-strip'
import { watchForUpdate } from '@/phone/update'
import taro, { wechat } from '../support/taro'

const strip = () => screen.queryByRole('button', { name: '有新内容，点这里更新' })

/** A newer release can't be undone, so the cases without one come first. */
describe('a newer release', () => {
  it.each<[string, () => unknown]>([
    ['has no update manager', () => undefined],
    ['has one that is no such thing', () => ({})],
    [
      'refuses it',
      () => {
        throw new Error('getUpdateManager:fail')
      },
    ],
  ])('is not offered where WeChat %s', (_, getUpdateManager) => {
    taro.getUpdateManager.mockImplementationOnce(getUpdateManager)
    expect(watchForUpdate).not.toThrow()
    render(<UpdateStrip />)
    expect(strip()).toBeNull()
  })

  it('is not asked for in a browser', () => {
    process.env.TARO_ENV = 'h5'
    watchForUpdate()
    delete process.env.TARO_ENV
    expect(taro.getUpdateManager).not.toHaveBeenCalled()
  })

  it('is offered when it is there, and taken by a tap', async () => {
    watchForUpdate()
    render(<UpdateStrip />)
    expect(strip()).toBeNull()
    act(() => {
      wechat.updateReady()
    })
    await userEvent.click(screen.getByRole('button', { name: '有新内容，点这里更新' }))
    expect(wechat.applyUpdate).toHaveBeenCalledTimes(1)
  })

  it('stays on offer for a page that opens later, and a failing restart breaks nothing', async () => {
    wechat.applyUpdate.mockImplementationOnce(() => {
      throw new Error('applyUpdate:fail')
    })
    render(<UpdateStrip />)
    await userEvent.click(screen.getByRole('button', { name: '有新内容，点这里更新' }))
    expect(wechat.applyUpdate).toHaveBeenCalledTimes(1)
    expect(strip()).toBeInTheDocument()
  })
})
