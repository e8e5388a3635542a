import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { office } from '@/model/handbook/office'
import AboutPage from '@/pages/about'
import { renderPage } from '../support/render-page'
import taro, { wechat } from '../support/taro'

describe('关于本手册', () => {
  it('says whose handbook it is, its edition and the day of its last change', async () => {
    await renderPage(<AboutPage />)
    expect(screen.getByText('长春理工大学研究生学籍学历管理高频事项速查“一本通”')).toBeInTheDocument()
    expect(screen.getByText('长春理工大学研究生院学位办')).toBeInTheDocument()
    expect(screen.getByText(/^第一版 · \d{4}年\d+月\d+日改动$/)).toBeInTheDocument()
  })

  it('says what stays on this phone, and how to find it again', async () => {
    await renderPage(<AboutPage />)
    expect(screen.getByText(/只存在这部手机上：你选的人群/)).toBeInTheDocument()
    expect(screen.getByText(/什么也不发出去/)).toBeInTheDocument()
    expect(screen.getByText(/添加到我的小程序/)).toBeInTheDocument()
  })

  it('takes a mistake by form or by call', async () => {
    await renderPage(<AboutPage />)
    expect(screen.getByRole('button', { name: '写反馈' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '拨打电话' }))
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: office.phone })
  })

  it('still shows the licences, below', async () => {
    await renderPage(<AboutPage />)
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings.at(-1)).toBe('用到的开源软件')
    expect(screen.getByRole('button', { name: 'MIT 许可证' })).toBeInTheDocument()
  })

  it('is shared by its name', async () => {
    await renderPage(<AboutPage />)
    expect(wechat.share()).toEqual({ title: '关于学籍学历一本通', path: '/pages/about/index' })
  })
})
