import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { office } from '@/model/handbook/office'
import OfficePage from '@/pages/office'
import { renderPage } from '../support/render-page'
import taro, { wechat } from '../support/taro'

const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }))
/** Taps the one on the sheet, which stands above the page's own. */
const tapLast = (name: string) => userEvent.click(screen.getAllByRole('button', { name }).at(-1)!)

describe('the office', () => {
  it('shows number, person and address, and what to have ready', async () => {
    await renderPage(<OfficePage />)
    expect(screen.getByText(office.phone)).toBeInTheDocument()
    expect(screen.getByText(office.contact)).toBeInTheDocument()
    expect(screen.getByText(office.address)).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: '来电前请准备' })).toBeInTheDocument()
    expect(screen.getByText(/要问手册里的第几个问题/)).toBeInTheDocument()
    expect(screen.getByText(/地图上的点只到校区/)).toBeInTheDocument()
  })

  it('shows its hours once they are known, and no place for them before', async () => {
    const { unmount } = await renderPage(<OfficePage />)
    expect(screen.queryAllByRole('heading', { name: '办公时间' })).toHaveLength(office.hours === undefined ? 0 : 1)
    unmount()
    const { hours } = office
    office.hours = '工作日白天。'
    await renderPage(<OfficePage />)
    expect(screen.getByRole('heading', { name: '办公时间' })).toBeInTheDocument()
    expect(screen.getByText('工作日白天。')).toBeInTheDocument()
    if (hours === undefined) delete office.hours
    else office.hours = hours
  })

  it('is shared with its number', async () => {
    await renderPage(<OfficePage />)
    expect(wechat.share()).toEqual({
      title: `长春理工大学研究生院学位办：${office.phone}`,
      path: '/pages/office/index',
    })
  })
})

describe('calling', () => {
  it('dials the number as printed', async () => {
    await renderPage(<OfficePage />)
    await tap('拨打电话')
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: office.phone })
  })

  it('dials when the number itself is tapped', async () => {
    await renderPage(<OfficePage />)
    await tap(`拨打${office.phone}`)
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: office.phone })
  })

  it('copies the number with one tap', async () => {
    await renderPage(<OfficePage />)
    await tap('复制号码')
    expect(taro.setClipboardData).toHaveBeenCalledWith({ data: office.phone })
  })

  it('leaves the number to copy when the reader cancels, without calling it an error, and dials again', async () => {
    await renderPage(<OfficePage />)
    taro.makePhoneCall.mockRejectedValueOnce({ errMsg: 'makePhoneCall:fail cancel' })
    await tap('拨打电话')
    expect(await screen.findByText('没有拨出')).toBeInTheDocument()
    expect(screen.queryByText('没能打开拨号')).not.toBeInTheDocument()
    await tapLast('复制号码')
    expect(taro.setClipboardData).toHaveBeenCalledWith({ data: office.phone })
    await waitFor(() => expect(screen.queryByText('没有拨出')).not.toBeInTheDocument())
    await tap('拨打电话')
    expect(taro.makePhoneCall).toHaveBeenCalledTimes(2)
  })

  it('shows the number to copy when the phone cannot dial', async () => {
    await renderPage(<OfficePage />)
    taro.makePhoneCall.mockRejectedValueOnce({ errMsg: 'makePhoneCall:fail not supported' })
    await tap('拨打电话')
    expect(await screen.findByText('没能打开拨号')).toBeInTheDocument()
    expect(screen.getAllByText(office.phone)).toHaveLength(2)
    await tapLast('复制号码')
    expect(taro.setClipboardData).toHaveBeenCalledWith({ data: office.phone })
    await waitFor(() => expect(screen.queryByText('没能打开拨号')).not.toBeInTheDocument())
  })

  it('says how to copy by hand when even copying fails', async () => {
    await renderPage(<OfficePage />)
    taro.makePhoneCall.mockRejectedValueOnce(new Error('makePhoneCall:fail'))
    taro.setClipboardData.mockRejectedValueOnce({ errMsg: 'setClipboardData:fail' })
    await tap('拨打电话')
    expect(await screen.findByText('没能打开拨号')).toBeInTheDocument()
    await tapLast('复制号码')
    expect(await screen.findByText(/长按上面的文字/)).toBeInTheDocument()
    await tap('关闭')
    await waitFor(() => expect(screen.queryByText(/长按上面的文字/)).not.toBeInTheDocument())
  })

  it('closes the sheet by a tap on its shade, and not by one on the sheet itself', async () => {
    const { container } = await renderPage(<OfficePage />)
    taro.makePhoneCall.mockRejectedValueOnce(new Error('makePhoneCall:fail'))
    await tap('拨打电话')
    await userEvent.click(await screen.findByText('没能打开拨号'))
    expect(screen.getByText('没能打开拨号')).toBeInTheDocument()
    await userEvent.click(container.querySelector('.nut-overlay')!)
    await waitFor(() => expect(screen.queryByText('没能打开拨号')).not.toBeInTheDocument())
  })
})

describe('a prepared call', () => {
  const openCard = async () => {
    await renderPage(<OfficePage />)
    await tap('打电话前看一眼')
    await screen.findByRole('heading', { name: '打电话前看一眼' })
  }

  it('is made from the stage kept on this phone, with blanks for the rest', async () => {
    wechat.keep('stage', { id: 'newcomer' })
    await openCard()
    expect(screen.getByText('老师好，我是新生，姓名______。')).toBeInTheDocument()
    expect(screen.getByText('我遇到的情况是______。')).toBeInTheDocument()
    expect(screen.getByText(/^从问题页或“帮我判断”的结果里打开/)).toBeInTheDocument()
    expect(screen.queryByText(/入伍通知书，新生还有录取通知书。$/)).not.toBeInTheDocument()
  })

  it('asks for the stage in blanks when none is kept, or an unknown one', async () => {
    wechat.keep('stage', { id: 'gone' })
    await openCard()
    expect(screen.getByText(/^老师好，我是______（新生、在校研究生、哪届毕业）/)).toBeInTheDocument()
  })

  it('dials, and stays to be read from', async () => {
    await openCard()
    await tapLast(`拨打${office.phone}`)
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: office.phone })
    expect(screen.getByRole('heading', { name: '打电话前看一眼' })).toBeInTheDocument()
  })

  it('comes back after a cancelled call', async () => {
    await openCard()
    taro.makePhoneCall.mockRejectedValueOnce({ errMsg: 'makePhoneCall:fail cancel' })
    await tapLast(`拨打${office.phone}`)
    await screen.findByText('没有拨出')
    await tap('关闭')
    expect(await screen.findByRole('heading', { name: '打电话前看一眼' })).toBeInTheDocument()
  })

  it('is copied whole', async () => {
    await openCard()
    await tap('复制这些话')
    expect(taro.setClipboardData).toHaveBeenCalledWith({ data: expect.stringContaining('手边准备好') as string })
    await waitFor(() => expect(screen.queryByRole('heading', { name: '打电话前看一眼' })).not.toBeInTheDocument())
  })

  it('gives the number alone, and stays', async () => {
    await openCard()
    await tapLast('复制号码')
    expect(taro.setClipboardData).toHaveBeenCalledWith({ data: office.phone })
    expect(screen.getByRole('heading', { name: '打电话前看一眼' })).toBeInTheDocument()
  })

  it('says how to copy by hand when the phone refuses', async () => {
    await openCard()
    taro.setClipboardData.mockRejectedValueOnce({ errMsg: 'setClipboardData:fail' })
    await tap('复制这些话')
    expect(await screen.findByText(/长按上面的文字/)).toBeInTheDocument()
  })

  it('can be sent to a fellow student', async () => {
    await openCard()
    expect(screen.getByRole('button', { name: '发给同学' })).toBeInTheDocument()
  })
})

describe('the way to 关于本手册', () => {
  it('starts here', async () => {
    await renderPage(<OfficePage />)
    await userEvent.click(screen.getByRole('button', { name: /^关于本手册/ }))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/about/index' })
  })
})

describe('navigating', () => {
  it('opens the map with numbers, the room and the address', async () => {
    await renderPage(<OfficePage />)
    await tap('开始导航')
    expect(taro.openLocation).toHaveBeenCalledWith({
      latitude: 43.8368,
      longitude: 125.3135,
      scale: 16,
      name: office.location.title,
      address: office.address,
    })
  })

  it.each([
    ['refuses', () => taro.openLocation.mockRejectedValueOnce({ errMsg: 'openLocation:fail' })],
    ['only pretends', () => taro.openLocation.mockResolvedValueOnce({ errMsg: '暂时不支持 API openLocation' })],
  ])('offers the address to copy when the phone %s', async (_, arrange) => {
    await renderPage(<OfficePage />)
    arrange()
    await tap('开始导航')
    expect(await screen.findByText('没能打开地图')).toBeInTheDocument()
    const copyButtons = screen.getAllByRole('button', { name: '复制地址' })
    await userEvent.click(copyButtons[copyButtons.length - 1]!)
    expect(taro.setClipboardData).toHaveBeenCalledWith({
      data: office.address,
    })
  })
})

describe('saving the contact', () => {
  it('hands over name, number and address', async () => {
    await renderPage(<OfficePage />)
    await tap('存入通讯录')
    expect(taro.addPhoneContact).toHaveBeenCalledWith({
      firstName: '研究生院学位办',
      organization: '长春理工大学',
      workPhoneNumber: office.phone,
      workAddressStreet: office.address,
      remark: office.contact,
    })
  })

  it('says nothing when the reader cancels', async () => {
    await renderPage(<OfficePage />)
    taro.addPhoneContact.mockRejectedValueOnce({ errMsg: 'addPhoneContact:fail cancel' })
    await tap('存入通讯录')
    expect(screen.queryByRole('button', { name: '关闭' })).not.toBeInTheDocument()
  })

  it('explains a refused permission and offers the settings', async () => {
    await renderPage(<OfficePage />)
    taro.addPhoneContact.mockRejectedValueOnce({ errMsg: 'addPhoneContact:fail auth deny' })
    await tap('存入通讯录')
    expect(await screen.findByText(/允许“添加到联系人”/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '打开设置' })).toBeInTheDocument()
    expect(screen.getAllByRole('button', { name: '复制号码' })).toHaveLength(2)
  })

  it.each([
    ['refuses', () => taro.addPhoneContact.mockRejectedValueOnce({ errMsg: 'addPhoneContact:fail' })],
    ['only pretends', () => taro.addPhoneContact.mockResolvedValueOnce({ errMsg: '暂时不支持 API addPhoneContact' })],
  ])('offers the number to copy when the phone %s', async (_, arrange) => {
    await renderPage(<OfficePage />)
    arrange()
    await tap('存入通讯录')
    expect(await screen.findByText('没能存入通讯录')).toBeInTheDocument()
  })
})
