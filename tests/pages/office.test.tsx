import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { office } from '@/model/handbook/office'
import OfficePage from '@/pages/office'
import { renderPage } from '../support/render-page'
import taro, { wechat } from '../support/taro'

const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('the office', () => {
  it('shows number, person and address, and what to have ready', async () => {
    await renderPage(<OfficePage />)
    expect(screen.getByText('0431-85583206')).toBeInTheDocument()
    expect(screen.getByText('邹老师')).toBeInTheDocument()
    expect(screen.getByText('吉林省长春市卫星路7089号长春理工大学东校区行政楼401-5室')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: '来电前请准备' })).toBeInTheDocument()
    expect(screen.getByText(/要问手册里的第几个问题/)).toBeInTheDocument()
    expect(screen.getByText(/地图上的点只到校区/)).toBeInTheDocument()
  })

  it('is shared with its number', async () => {
    await renderPage(<OfficePage />)
    expect(wechat.share()).toEqual({
      title: '长春理工大学研究生院学位办：0431-85583206',
      path: '/pages/office/index',
    })
  })
})

describe('calling', () => {
  it('dials the number as printed', async () => {
    await renderPage(<OfficePage />)
    await tap('拨打电话')
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '0431-85583206' })
  })

  it('says nothing when the reader cancels, and dials again', async () => {
    await renderPage(<OfficePage />)
    taro.makePhoneCall.mockRejectedValueOnce({ errMsg: 'makePhoneCall:fail cancel' })
    await tap('拨打电话')
    await tap('拨打电话')
    expect(taro.makePhoneCall).toHaveBeenCalledTimes(2)
    expect(screen.queryByText('没能打开拨号')).not.toBeInTheDocument()
  })

  it('shows the number to copy when the phone cannot dial', async () => {
    await renderPage(<OfficePage />)
    taro.makePhoneCall.mockRejectedValueOnce({ errMsg: 'makePhoneCall:fail not supported' })
    await tap('拨打电话')
    expect(await screen.findByText('没能打开拨号')).toBeInTheDocument()
    expect(screen.getAllByText('0431-85583206')).toHaveLength(2)
    await tap('复制号码')
    expect(taro.setClipboardData).toHaveBeenCalledWith({ data: '0431-85583206' })
    await waitFor(() => expect(screen.queryByText('没能打开拨号')).not.toBeInTheDocument())
  })

  it('says how to copy by hand when even copying fails', async () => {
    await renderPage(<OfficePage />)
    taro.makePhoneCall.mockRejectedValueOnce(new Error('makePhoneCall:fail'))
    taro.setClipboardData.mockRejectedValueOnce({ errMsg: 'setClipboardData:fail' })
    await tap('拨打电话')
    expect(await screen.findByText('没能打开拨号')).toBeInTheDocument()
    await tap('复制号码')
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

describe('navigating', () => {
  it('opens the map with numbers, the room and the address', async () => {
    await renderPage(<OfficePage />)
    await tap('开始导航')
    expect(taro.openLocation).toHaveBeenCalledWith({
      latitude: 43.8368,
      longitude: 125.3135,
      scale: 16,
      name: office.location.title,
      address: '吉林省长春市卫星路7089号长春理工大学东校区行政楼401-5室',
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
      data: '吉林省长春市卫星路7089号长春理工大学东校区行政楼401-5室',
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
      workPhoneNumber: '0431-85583206',
      workAddressStreet: '吉林省长春市卫星路7089号长春理工大学东校区行政楼401-5室',
      remark: '邹老师',
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
    expect(screen.getByRole('button', { name: '复制号码' })).toBeInTheDocument()
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
