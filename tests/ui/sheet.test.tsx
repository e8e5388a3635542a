import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Sheet } from '@/ui/sheet'

const shade = () => document.querySelector('.nut-overlay')!

describe('a sheet', () => {
  it('shows its content, and slides in', async () => {
    render(<Sheet onClose={jest.fn()}>没能打开拨号</Sheet>)
    expect(await screen.findByText('没能打开拨号')).toBeInTheDocument()
    expect(shade()).toHaveClass('nut-overlay-slide-enter-active')
  })

  it.each([
    ['a tap on its shade', () => userEvent.click(shade())],
    ['a button on it', () => userEvent.click(screen.getByText('关闭'))],
  ])('slides out after %s, and only then is gone', async (_, closing) => {
    const onClose = jest.fn()
    render(<Sheet onClose={onClose}>{(close) => <button onClick={close}>关闭</button>}</Sheet>)
    await screen.findByText('关闭')
    await closing()
    expect(shade()).toHaveClass('nut-overlay-slide-exit-active')
    expect(onClose).not.toHaveBeenCalled()
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1))
    expect(screen.queryByText('关闭')).not.toBeInTheDocument()
  })

  it('stays when it is tapped itself', async () => {
    const onClose = jest.fn()
    render(<Sheet onClose={onClose}>没能打开拨号</Sheet>)
    await userEvent.click(await screen.findByText('没能打开拨号'))
    expect(shade()).not.toHaveClass('nut-overlay-slide-exit-active')
    expect(screen.getByText('没能打开拨号')).toBeInTheDocument()
  })
})
