import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import QuestionPage from '@/pages/question'
import { office } from '@/model/handbook/office'
import questionsJson from '@/generated/questions.json'
import { plainText } from '@/model/handbook/text'
import type { Question } from '@/model/handbook/types'
import { renderPage } from '../support/render-page'
import ChecklistPage from '@/pages/guides/walk/checklist'
import { checklistOf } from '@/model/guides/checklists'
import { nextStepTitle } from '@/model/handbook/next-step-text'
import { addressOf } from '@/model/handbook/parts'
import { outline } from '@/model/handbook/outline'
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
    const checklist = checklistOf(question.number)
    const read = question.sections.filter(({ kind }) => !checklist || kind !== 'materials')
    for (const { groups } of read) {
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
    await userEvent.click(screen.getByRole('button', { name: '在校研究生' }))
    await userEvent.click(screen.getByRole('button', { name: '复制《长春理工大学研究生保留学籍申请表》' }))
    expect(taro.setClipboardData).toHaveBeenCalledWith({ data: '《长春理工大学研究生保留学籍申请表》' })
  })

  it('shows the name to copy by hand when the phone refuses to copy', async () => {
    await open('5')
    await userEvent.click(screen.getByRole('button', { name: '在校研究生' }))
    taro.setClipboardData.mockRejectedValueOnce({ errMsg: 'setClipboardData:fail privacy', errno: 104 })
    await userEvent.click(screen.getByRole('button', { name: '复制《长春理工大学研究生保留学籍申请表》' }))
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
    await userEvent.click(screen.getByRole('button', { name: '帮我判断：查不到学籍信息' }))
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/diagnosis/index?path=enrolment-not-found' })
  })

  it('calls and navigates with one tap each', async () => {
    await open('2')
    await userEvent.click(screen.getByRole('button', { name: '拨打电话' }))
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: office.phone })
    await userEvent.click(screen.getByRole('button', { name: '开始导航' }))
    expect(taro.openLocation).toHaveBeenCalledWith(expect.objectContaining({ latitude: 43.8368, longitude: 125.3135 }))
  })

  it('prepares a call about itself', async () => {
    await open('12')
    await userEvent.click(screen.getByRole('button', { name: '打电话前看一眼' }))
    expect(await screen.findByText('我的学籍或学历以前能查，现在查不到。')).toBeInTheDocument()
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
      title: '学历什么时候能查，怎么查',
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

  it.each(questions)('offers every open section of question $number to be shared by itself', async (question) => {
    const { container } = await open(String(question.number))
    await unfoldAll()
    const offered = [...container.querySelectorAll('[data-part]')].map((button) => button.getAttribute('data-part'))
    const all = question.sections.flatMap((section) =>
      section.groups.map((group) => addressOf(question, section, group)),
    )
    const papers = checklistOf(question.number) ? all.filter((part) => part.startsWith('materials')) : []
    expect(offered).toEqual(all.filter((part) => !papers.includes(part)))
  })

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

describe('the bar below a question', () => {
  it.each([
    [1, '看图解', '看图解：注册学信网账号，查看学籍', 'guides/walk/guide/index?guide=register-and-check-enrolment'],
    [2, '帮我判断', '帮我判断：查不到学籍信息', 'diagnosis/index?path=enrolment-not-found'],
    [7, '看图解', '看图解：用证书编号查学历', 'guides/walk/guide/index?guide=credential-by-number'],
  ])('of question %s holds its own next step, %s', async (number, words, name, page) => {
    await open(String(number))
    const next = screen.getByText(words)
    expect(next).toHaveClass('primary')
    expect(next).toHaveAccessibleName(name)
    await userEvent.click(next)
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: `/pages/${page}` })
  })

  it.each(questions)('of question $number has one filled button, whose step stands nowhere else', async (question) => {
    await open(String(question.number))
    expect(document.querySelectorAll('.button.primary')).toHaveLength(1)
    for (const step of question.next) {
      expect(screen.getAllByRole('button', { name: nextStepTitle(step, outline) })).toHaveLength(1)
    }
  })

  it.each([3, 4, 6, 11, 12])('of question %s holds the call, because the office is the answer', async (number) => {
    await open(String(number))
    expect(screen.getByRole('button', { name: '拨打电话' })).toHaveClass('primary')
  })
})

describe('the papers of a question', () => {
  beforeEach(() => wechat.storage.clear())

  it.each(questions.filter(({ number }) => checklistOf(number)))(
    'number $number are its checklist, in every case',
    async ({ number }) => {
      await open(String(number))
      const { cases } = checklistOf(number)!
      for (const { title, items, notes } of cases) {
        if (cases.length > 1) await userEvent.click(screen.getByRole('button', { name: title }))
        for (const item of items) {
          expect(screen.getByRole('button', { name: `备好了：${plainText(item)}` })).toBeInTheDocument()
        }
        for (const note of notes) {
          const lines = note.kind === 'list' ? note.items : [note.text]
          for (const line of lines) expect(screen.getByRole('main').textContent).toContain(plainText(line))
        }
      }
    },
  )

  it('are ticked in place, and ticked on the checklist page too', async () => {
    const { unmount } = await open('5')
    await userEvent.click(screen.getByRole('button', { name: '在校研究生' }))
    await userEvent.click(screen.getByRole('button', { name: '备好了：入伍通知书' }))
    unmount()
    wechat.openWith({ list: 'enlistment' })
    await renderPage(<ChecklistPage />)
    expect(screen.getByRole('button', { name: '在校研究生' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('button', { name: '备好了：入伍通知书' })).toHaveAttribute('aria-pressed', 'true')
  })

  it('say what they are for where they come back from service', async () => {
    await open('5')
    await userEvent.click(screen.getByRole('button', { name: '在校研究生' }))
    expect(screen.getByText('退役后办入学或复学要带什么，先问学位办。')).toBeInTheDocument()
  })

  it('are remembered as half done while some are ready and some are not', async () => {
    await open('5')
    await userEvent.click(screen.getByRole('button', { name: '在校研究生' }))
    const ticks = screen.getAllByRole('button', { name: /^备好了：/ })
    await userEvent.click(ticks[0]!)
    expect(wechat.kept('checklists:latest')).toEqual({
      list: 'enlistment',
      chosen: 'enrolled',
      position: '备好 1 样，共 3 样',
    })
    await userEvent.click(ticks[0]!)
    expect(wechat.kept('checklists:latest')).toBeUndefined()
    for (const tick of ticks) await userEvent.click(tick)
    expect(wechat.kept('checklists:latest')).toBeUndefined()
  })
})

describe('what stands in a text', () => {
  it('looks different when it goes somewhere and when it is copied', async () => {
    await open('4')
    expect(screen.getAllByRole('button', { name: /^问题10：/ })[0]).toHaveClass('goes')
    expect(screen.getByRole('button', { name: '复制010-67410388' })).toHaveClass('copies')
  })

  it('is not copied where it is not worth it: certificates and regulations', async () => {
    await open('6')
    await unfoldAll()
    expect(screen.queryByRole('button', { name: /^复制《/ })).not.toBeInTheDocument()
    expect(screen.getAllByText(/《普通高等学校学生管理规定》（教育部令第41号）/)).not.toHaveLength(0)
  })
})

it('leads from the end of every question to whose handbook it is', async () => {
  await open('3')
  await userEvent.click(screen.getByRole('button', { name: /^关于本手册/ }))
  expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/about/index' })
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
