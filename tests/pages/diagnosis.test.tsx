import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import DiagnosisPage from '@/pages/diagnosis'
import { office } from '@/model/handbook/office'
import compiled from '@/generated/diagnosis.json'
import { createDiagnosis, type DiagnosisTree } from '@/model/diagnosis'
import { allPaths } from '../support/paths'
import { pathToText } from '@/model/diagnosis/link'
import { plainText } from '@/model/handbook/text'
import { marksOf } from '../support/marks'
import { renderPage } from '../support/render-page'
import taro, { wechat } from '../support/taro'

const tree = compiled as DiagnosisTree
const PATHS = allPaths(tree).map((path) => [pathToText(path), path] as const)

const title = () => screen.getByRole('heading', { level: 1 })
const tap = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const open = (path: string) => {
  wechat.openWith({ path })
  return renderPage(<DiagnosisPage />)
}

describe('the diagnosis', () => {
  it('begins with what has happened', async () => {
    await renderPage(<DiagnosisPage />)
    expect(title()).toHaveTextContent('你遇到了哪一种情况')
    for (const { label } of tree.symptoms) expect(screen.getByRole('button', { name: label })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '上一步' })).not.toBeInTheDocument()
  })

  it('prepares a call from the path that was taken', async () => {
    await open('found-before.enrolment.unchanged')
    await tap('打电话前看一眼')
    expect(await screen.findByText('我的学籍以前能查，现在查不到。')).toBeInTheDocument()
    expect(screen.getByText('请问：身份信息复核要带什么材料、复核需要多久？')).toBeInTheDocument()
  })

  it('has a way on for readers to whom none of this has happened', async () => {
    await renderPage(<DiagnosisPage />)
    await tap(/^搜一搜/)
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/search/index' })
    await tap(/^联系学位办/)
    expect(taro.switchTab).toHaveBeenCalledWith({ url: '/pages/office/index' })
  })

  it('says what to do when that way is blocked', async () => {
    wechat.scene = 1154
    taro.switchTab.mockRejectedValueOnce({ errMsg: 'switchTab:fail' })
    await renderPage(<DiagnosisPage />)
    await tap(/^联系学位办/)
    expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '这里打不开，请先进入小程序' }))
  })

  it('asks one thing at a time and ends with what to do', async () => {
    await renderPage(<DiagnosisPage />)
    await tap('查不到学历')
    expect(title()).toHaveTextContent('你是哪一届毕业的？')
    await tap('2000届及以前')
    expect(title()).toHaveTextContent('绑定成功过这个学历吗')
    await tap('没有')

    expect(title()).toHaveTextContent('申请学历认证电子报告')
    expect(screen.getByText(/2018年起，2000届及以前的学历/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: '现在做什么' })).toBeInTheDocument()
    expect(screen.getByRole('main')).toHaveTextContent('不认证《学位证书》')
    const bring = screen.getByRole('heading', { name: '带什么' }).parentElement as HTMLElement
    expect(bring).toHaveTextContent('要上传的电子材料')
  })

  it('says how to find out, and lets the reader be unsure', async () => {
    await open('enrolment-not-found.registered')
    expect(screen.getByText(/学校注册新生学籍的时间/)).toBeInTheDocument()
    await tap('我不确定')
    expect(title()).toHaveTextContent('你核对过了吗')
  })

  it('shows where it asks what that comes to today', async () => {
    jest.useFakeTimers({ now: Date.UTC(2049, 8, 15), advanceTimers: true })
    await open('enrolment-not-found.registered')
    const known = '今天是2049年9月15日。今年入学的：一般2049年10月底前注册完，注册完成后才能查。'
    expect(screen.getByText(known)).toBeInTheDocument()
    jest.useRealTimers()
  })

  it('has the number on the page, to call and to copy', async () => {
    await open('diploma-lost.diploma')
    await tap('复制号码')
    expect(taro.setClipboardData).toHaveBeenCalledWith({ data: office.phone })
    await tap(`拨打${office.phone}`)
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: office.phone })
  })

  it.each(PATHS)('shows all of the outcome of %s', async (text, path) => {
    await open(text)
    const outcome = createDiagnosis(tree).outcome(path)!
    expect(title()).toHaveTextContent(outcome.title)
    for (const runs of [outcome.likely, ...outcome.actions, ...outcome.bring]) {
      expect(screen.getByRole('main').textContent).toContain(plainText(runs))
    }
    expect(screen.queryAllByRole('button', { name: /^算日期：/ })).toHaveLength(outcome.deadline === undefined ? 0 : 1)
    expect(screen.queryAllByRole('heading', { name: '带什么' })).toHaveLength(outcome.bring.length > 0 ? 1 : 0)
    const read = screen.getByRole('heading', { name: '手册里的问题' }).nextElementSibling as HTMLElement
    expect(marksOf(within(read).getAllByRole('button'))).toEqual(outcome.questions)
  })
})

describe('the bar below an outcome', () => {
  it.each([
    ['military-service.enrolled', '看图解：参军入伍，保留资格或学籍', 'guides/walk/guide/index?guide=enlistment'],
    ['military-service.discharged', '算日期：退役后哪一年回校', 'deadlines/rule/index?rule=military-return'],
  ])('of %s holds its own next step', async (path, name, page) => {
    await open(path)
    expect(screen.getByRole('button', { name })).toHaveClass('primary')
    await tap(name)
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: `/pages/${page}` })
  })

  it('holds the call where the office is the answer, once', async () => {
    await open('diploma-lost.diploma')
    expect(screen.getByRole('button', { name: '拨打电话' })).toHaveClass('primary')
  })
})

describe('going back', () => {
  it('is one step, or all the way', async () => {
    await open('credential-not-found.late.changed')
    await tap('上一步')
    expect(title()).toHaveTextContent('毕业以后，你改过姓名或身份证号吗？')
    await tap('从头开始')
    expect(title()).toHaveTextContent('你遇到了哪一种情况')
  })

  it('leads from the first question to the symptoms', async () => {
    await open('credential-not-found')
    expect(screen.queryByRole('button', { name: '从头开始' })).not.toBeInTheDocument()
    await tap('上一步')
    expect(title()).toHaveTextContent('你遇到了哪一种情况')
  })

  it('asks again what was answered, when the answer is tapped', async () => {
    await open('credential-not-found.early.never')
    expect(screen.getByRole('button', { name: /绑定成功过这个学历吗？ 没有，重新选/ })).toBeInTheDocument()
    await tap('你是哪一届毕业的？ 2000届及以前，重新选')
    expect(title()).toHaveTextContent('你是哪一届毕业的？')
    await tap('遇到的情况 查不到学历，重新选')
    expect(title()).toHaveTextContent('你遇到了哪一种情况')
  })
})

describe('an outcome', () => {
  it('leads to the question to read', async () => {
    await open('diploma-lost.diploma')
    await tap(/学历证书怎么发，丢了怎么办/)
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/question/index?number=6' })
  })

  it('leads to the date, with what was answered already', async () => {
    await open('military-service.enrolled')
    await tap('算日期：入伍前最晚哪天办手续')
    expect(taro.navigateTo).toHaveBeenCalledWith({
      url: '/pages/deadlines/rule/index?rule=military-departure&status=enrolled',
    })
  })

  it('leads to a date that needs nothing from the diagnosis', async () => {
    await open('military-service.discharged')
    await tap('算日期：退役后哪一年回校')
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/deadlines/rule/index?rule=military-return' })
  })

  it('gives today’s result when no date is needed', async () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2025-10-21T04:00:00Z'))
    await open('enrolment-not-found.registered.not-yet')
    expect(screen.getByText(/^今年入学的：一般2025年10月底前注册完/)).toBeInTheDocument()
  })

  it('gives no date of this year to students who entered earlier', async () => {
    await open('enrolment-not-found.registered.over.right')
    expect(screen.getByRole('button', { name: '算日期：哪天起能查到学籍' })).toBeInTheDocument()
    expect(screen.queryByText(/今年入学的/)).not.toBeInTheDocument()
  })

  it('calls, and shows the number when the phone cannot', async () => {
    await open('diploma-lost.diploma')
    taro.makePhoneCall.mockRejectedValueOnce({ errMsg: 'makePhoneCall:fail' })
    await tap('拨打电话')
    expect(await screen.findByText('没能打开拨号')).toBeInTheDocument()
  })

  it('copies the name of a form', async () => {
    await open('military-service.enrolled')
    await tap('复制《长春理工大学研究生保留学籍申请表》')
    expect(taro.setClipboardData).toHaveBeenCalledWith({ data: '《长春理工大学研究生保留学籍申请表》' })
  })

  it('keeps nothing on the phone', async () => {
    await renderPage(<DiagnosisPage />)
    await tap('证书丢了或坏了，或还没拿到')
    await tap('学历证书（毕业证书等）丢了或坏了')
    expect(taro.setStorageSync).not.toHaveBeenCalled()
    expect(wechat.storage.size).toBe(0)
  })
})

describe('a shared link', () => {
  it('opens the very same outcome', async () => {
    await renderPage(<DiagnosisPage />)
    await tap('证书丢了或坏了，或还没拿到')
    expect(wechat.share()).toMatchObject({ path: '/pages/diagnosis/index?path=diploma-lost' })
    await tap('学历证书（毕业证书等）丢了或坏了')
    expect(screen.getByText('把结果发给同学')).toBeInTheDocument()
    expect(wechat.share()).toEqual({
      title: '证书丢了或坏了，或还没拿到：申请学历证明书',
      path: '/pages/diagnosis/index?path=diploma-lost.diploma',
    })
    expect(wechat.shareToMoments()).toMatchObject({ query: 'path=diploma-lost.diploma' })
  })

  it('of the beginning opens the beginning', async () => {
    await open('')
    expect(wechat.share()).toMatchObject({ path: '/pages/diagnosis/index' })
  })

  it.each(['none', 'diploma-lost.none', 'diploma-lost.diploma.more', '%E0%A4%A', '…'])(
    'to nowhere says so and leads home (%s)',
    async (path) => {
      await open(path)
      expect(title()).toHaveTextContent('这个链接里的情况找不到')
      await tap('回首页')
      expect(taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' })
    },
  )
})
