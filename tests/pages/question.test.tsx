import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import QuestionPage from '@/pages/question'
import questionsJson from '@/generated/questions.json'
import { plainText } from '@/model/handbook/text'
import type { Question } from '@/model/handbook/types'
import { renderPage } from '../support/render-page'
import taro, { wechat } from '../support/taro'

const questions = questionsJson as Question[]

function open(number: string) {
  wechat.openWith({ number })
  return renderPage(<QuestionPage />)
}

const unfoldAll = async () => {
  for (const fold of screen.queryAllByRole('button', { expanded: false })) await userEvent.click(fold)
}

describe('a question', () => {
  it('gives the answer first, under its title and the question as the handbook asks it', async () => {
    await open('5')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('参军入伍，学籍怎么办')
    expect(screen.getByText('录取新生、在校生应征入伍，学籍怎么处理？')).toBeInTheDocument()
    expect(screen.getByText(/新生办保留入学资格，在校研究生在入伍离校前办保留学籍/)).toBeInTheDocument()
  })

  it.each(questions)('shows everything that the handbook says to question $number', async (question) => {
    await open(String(question.number))
    await unfoldAll()
    const page = screen.getByRole('main')
    for (const { groups } of question.sections) {
      for (const { heading, blocks } of groups) {
        if (heading !== undefined) expect(page).toHaveTextContent(heading)
        for (const block of blocks) {
          const runs = block.kind === 'list' ? block.items : [block.text]
          for (const run of runs) expect(page.textContent).toContain(plainText(run))
        }
      }
    }
    for (const { document, articles = [], says, quote = '' } of question.basis) {
      for (const text of [document, ...articles, says, quote]) expect(page.textContent).toContain(text)
    }
  })

  it('folds long parts, and folds them again', async () => {
    await open('8')
    const fold = screen.getByRole('button', { name: '重要说明' })
    expect(screen.queryByText(/先查看“可申请的学历”。请务必/)).not.toBeInTheDocument()
    expect(fold).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(fold)
    expect(fold).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByText(/该中心不提供“学位认证”业务/)).toBeInTheDocument()
    await userEvent.click(fold)
    expect(fold).toHaveAttribute('aria-expanded', 'false')
  })

  it('never folds warnings or consequences', async () => {
    await open('5')
    expect(screen.getByText(/放弃入学资格或退学处理/)).toBeInTheDocument()
    expect(screen.getByText(/建议两样都带/)).toBeInTheDocument()
  })

  it("copies a form's exact name when it is tapped", async () => {
    await open('5')
    await userEvent.click(screen.getAllByRole('button', { name: '复制《长春理工大学研究生保留学籍申请表》' })[0]!)
    expect(taro.setClipboardData).toHaveBeenCalledWith({ data: '《长春理工大学研究生保留学籍申请表》' })
  })

  it('shows the name to copy by hand when the phone refuses to copy', async () => {
    await open('5')
    taro.setClipboardData.mockRejectedValueOnce({ errMsg: 'setClipboardData:fail privacy', errno: 104 })
    await userEvent.click(screen.getAllByRole('button', { name: '复制《长春理工大学研究生保留学籍申请表》' })[0]!)
    expect(await screen.findByText('没能复制')).toBeInTheDocument()
    expect(screen.getByText(/长按上面的文字/)).toBeInTheDocument()
  })

  it('leads from “问题9” in a text to question 9', async () => {
    await open('8')
    await unfoldAll()
    await userEvent.click(screen.getAllByRole('button', { name: /^问题7：/ })[0]!)
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/question/index?number=7' })
  })

  it('leads to related questions', async () => {
    await open('9')
    const related = questions.find(({ number }) => number === 9)!.related[0]!
    const { title } = questions.find(({ number }) => number === related)!
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${String(related)} ?${title}`) }))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: `/pages/question/index?number=${String(related)}` })
  })

  it('leads to the dates that it is about', async () => {
    await open('5')
    await userEvent.click(screen.getByRole('button', { name: '算日期：退役后哪一年回校' }))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/deadlines/rule/index?rule=military-return' })
  })

  it('leads to the diagnosis that begins with its trouble', async () => {
    await open('2')
    await userEvent.click(screen.getByRole('button', { name: '查原因：查不到学籍信息' }))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/diagnosis/index?path=enrolment-not-found' })
  })

  it('calls and navigates with one tap each', async () => {
    await open('2')
    await userEvent.click(screen.getByRole('button', { name: '拨打电话' }))
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '0431-85583206' })
    await userEvent.click(screen.getByRole('button', { name: '开始导航' }))
    expect(taro.openLocation).toHaveBeenCalledWith(expect.objectContaining({ latitude: 43.8368, longitude: 125.3135 }))
  })

  it('prepares a call about itself', async () => {
    await open('12')
    await userEvent.click(screen.getByRole('button', { name: '打电话前看一眼' }))
    expect(await screen.findByText(/^手册第12问“.+”我看过了。$/)).toBeInTheDocument()
    expect(screen.getByText('请问：身份信息复核要带什么材料、复核需要多久？')).toBeInTheDocument()
  })

  it('ends with whose handbook it is', async () => {
    await open('3')
    await userEvent.click(screen.getByRole('button', { name: /^关于本手册/ }))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/about/index' })
  })

  it('is shared as the question that it is', async () => {
    await open('7')
    expect(wechat.share()).toEqual({
      title: '毕业生何时能通过学信网查询本人学历信息？怎么查询？',
      path: '/pages/question/index?number=7',
    })
    expect(wechat.shareToMoments()).toMatchObject({ query: 'number=7' })
  })
})

describe('a link to no question', () => {
  it.each(['99', '', 'abc', '-1', '5.0', '５'])('says so and leads home (%j)', async (number) => {
    await open(number)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('这个链接里的问题找不到')
    await userEvent.click(screen.getByRole('button', { name: '回首页看全部问题' }))
    expect(taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' })
  })

  it('says so when the number is missing, and leads to the office', async () => {
    wechat.openWith({})
    await renderPage(<QuestionPage />)
    await userEvent.click(within(screen.getByRole('main')).getByRole('button', { name: '联系学位办' }))
    expect(taro.switchTab).toHaveBeenCalledWith({ url: '/pages/office/index' })
  })
})
