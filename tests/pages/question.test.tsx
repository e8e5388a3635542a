import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import QuestionPage from '@/pages/question'
import questionsJson from '@/generated/questions.json'
import { plainText } from '@/model/handbook/text'
import type { Question } from '@/model/handbook/types'
import { renderPage } from '../support/render-page'
import taro, { wechat } from '../support/taro'

const questions = questionsJson as Question[]

function open(number: string, part?: string) {
  wechat.openWith({ number, ...(part !== undefined && { part: encodeURIComponent(part) }) })
  return renderPage(<QuestionPage />)
}

/** Texts of the page in reading order. */
const isBefore = (first: string | RegExp, second: string | RegExp) =>
  Boolean(screen.getByText(first).compareDocumentPosition(screen.getByText(second)) & Node.DOCUMENT_POSITION_FOLLOWING)

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

  it('is shared as the question that it is', async () => {
    await open('7')
    expect(wechat.share()).toEqual({
      title: '毕业生何时能通过学信网查询本人学历信息？怎么查询？',
      path: '/pages/question/index?number=7',
    })
    expect(wechat.shareToMoments()).toMatchObject({ query: 'number=7' })
  })
})

describe('a question opened for a part of it', () => {
  it('has that part’s title and answer, then its steps, and nothing of the other part', async () => {
    await open('6', 'lost')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('学历证书丢了或坏了怎么办')
    expect(screen.getByText(/^遗失或损坏，可联系研究生院学位办/)).toHaveClass('short-answer')
    expect(isBefore(/^遗失或损坏，可联系/, '学历证书遗失或损坏')).toBe(true)
    expect(screen.queryByText('什么条件发毕业证书')).not.toBeInTheDocument()
    expect(screen.getByText(/领取后请妥善保管/)).toBeInTheDocument()
    expect(screen.getByText(/办证明书收不收费/)).not.toHaveTextContent('最长学习年限')
  })

  it('leads to the other part', async () => {
    await open('6', 'lost')
    await userEvent.click(screen.getByRole('button', { name: /^学历证书怎样才发/ }))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/question/index?number=6&part=conditions' })
  })

  it('shows a section above the short answer, unfolded, and only there', async () => {
    await open('5', 'actions.退役以后')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('参军入伍，学籍怎么办')
    expect(isBefore('退役以后', /^新生办保留入学资格/)).toBe(true)
    expect(screen.getAllByText('退役以后')).toHaveLength(1)
    expect(screen.getByText('办完手续以后')).toBeInTheDocument()
  })

  it('shows a section without headings', async () => {
    await open('8', 'warnings')
    expect(isBefore(/^是否收费，手册前后不一/, /^2000届（含）及以前的学历，学信网不提供查询和绑定（以前/)).toBe(true)
  })

  it('unfolds what is folded otherwise', async () => {
    await open('8', 'pictures.重要说明')
    expect(screen.getByText(/先查看“可申请的学历”。请务必|请先查看“可申请的学历”/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '重要说明' })).not.toBeInTheDocument()
  })

  it('shows first what the handbook leaves open', async () => {
    await open('6', 'unsaid')
    expect(isBefore(/办证明书收不收费/, /^在最长学习年限内/)).toBe(true)
    expect(screen.getAllByText(/办证明书收不收费/)).toHaveLength(1)
  })

  it.each(['nowhere', '', 'actions', 'actions.没有', '__proto__', 'constructor', '长'.repeat(500)])(
    'ignores a part that it does not have (%j)',
    async (part) => {
      await open('6', part)
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('学历证书怎么发，丢了怎么办')
      expect(wechat.share()?.path).toBe('/pages/question/index?number=6')
    },
  )

  it.each([
    ['6', 'lost', '学历证书丢了或坏了怎么办'],
    ['6', 'conditions', '学历证书怎样才发'],
    ['5', 'actions.退役以后', '参军入伍，学籍怎么办：退役以后'],
    ['8', 'warnings', '2000届及以前怎么认证学历：注意'],
    ['6', 'unsaid', '学历证书怎么发，丢了怎么办：要问学位办的'],
  ])('shares question %s as its part %s', async (number, part, title) => {
    await open(number, part)
    const path = `/pages/question/index?number=${number}&part=${encodeURIComponent(part)}`
    expect(wechat.share()).toEqual({ title, path })
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
