import type { ReactElement } from 'react'
import { office } from '@/model/handbook/office'
import DeadlinesPage from '@/pages/deadlines'
import RulePage from '@/pages/deadlines/rule'
import DiagnosisPage from '@/pages/diagnosis'
import GuidesPage from '@/pages/guides'
import ChecklistPage from '@/pages/guides/walk/checklist'
import GuidePage from '@/pages/guides/walk/guide'
import StepPage from '@/pages/guides/walk/step'
import HomePage from '@/pages/home'
import OfficePage from '@/pages/office'
import QuestionPage from '@/pages/question'
import SearchPage from '@/pages/search'
import { renderPage } from '../support/render-page'
import { wechat } from '../support/taro'

interface Share {
  page: ReactElement
  /** The link that opened the page. */
  query: Record<string, string>
  /** What a button of the page shares, instead of the whole page. */
  part?: string
  title: string
  path: string
}

/** What a chat shows: the outcome, the date or the step, and the link that leads there again. */
const SHARES: Record<string, Share> = {
  'home, at no stage': {
    page: <HomePage />,
    query: {},
    title: '学籍学历一本通：学籍学历的常见问题，一查就懂',
    path: '/pages/home/index',
  },
  'home, at a stage': {
    page: <HomePage />,
    query: { stage: 'newcomer' },
    title: '学籍学历一本通：新生要办的事',
    path: '/pages/home/index?stage=newcomer',
  },
  'a question': {
    page: <QuestionPage />,
    query: { number: '5' },
    title: '参军入伍，学籍怎么办',
    path: '/pages/question/index?number=5',
  },
  'a section of a question': {
    page: <QuestionPage />,
    query: { number: '5' },
    part: 'actions.退役以后',
    title: '参军入伍，学籍怎么办：退役以后',
    path: `/pages/question/index?number=5&part=${encodeURIComponent('actions.退役以后')}`,
  },
  'a section without a heading of its own': {
    page: <QuestionPage />,
    query: { number: '8' },
    part: 'warnings',
    title: '2000届及以前怎么认证学历：注意',
    path: '/pages/question/index?number=8&part=warnings',
  },
  'a section of a question that was opened for another': {
    page: <QuestionPage />,
    query: { number: '6', part: 'lost' },
    part: 'conditions',
    title: '学历证书怎样才发',
    path: '/pages/question/index?number=6&part=conditions',
  },
  'the guides': {
    page: <GuidesPage />,
    query: {},
    title: '学信网怎么用：一步一图，照着点',
    path: '/pages/guides/index',
  },
  'a guide': {
    page: <GuidePage />,
    query: { guide: 'own-credential' },
    title: '图解：在学信档案查自己的学历',
    path: '/pages/guides/walk/guide/index?guide=own-credential',
  },
  'a guide, in a case': {
    page: <GuidePage />,
    query: { guide: 'enlistment', case: 'enrolled' },
    title: '图解：参军入伍，保留资格或学籍（在校研究生）',
    path: '/pages/guides/walk/guide/index?guide=enlistment&case=enrolled',
  },
  'a step': {
    page: <StepPage />,
    query: { guide: 'register-and-check-enrolment', step: 'phone' },
    title: '注册学信网账号，查看学籍，第 3 步：填手机号和密码',
    path: '/pages/guides/walk/step/index?guide=register-and-check-enrolment&step=phone',
  },
  'a checklist of one case': {
    page: <ChecklistPage />,
    query: { list: 'correction' },
    title: '申请学历勘误，带什么',
    path: '/pages/guides/walk/checklist/index?list=correction&case=1',
  },
  'a checklist, before the case is chosen': {
    page: <ChecklistPage />,
    query: { list: 'enlistment' },
    title: '入伍前办手续，带什么',
    path: '/pages/guides/walk/checklist/index?list=enlistment',
  },
  'a checklist, in a case': {
    page: <ChecklistPage />,
    query: { list: 'enlistment', case: 'enrolled' },
    title: '入伍前办手续，带什么（在校研究生）',
    path: '/pages/guides/walk/checklist/index?list=enlistment&case=enrolled',
  },
  'the dates': {
    page: <DeadlinesPage />,
    query: {},
    title: '学籍学历的日期：填自己的情况，算出是哪天',
    path: '/pages/deadlines/index',
  },
  'a date, before anything is entered': {
    page: <RulePage />,
    query: { rule: 'diploma' },
    title: '我毕业了，学历从哪天起能查到？',
    path: '/pages/deadlines/rule/index?rule=diploma',
  },
  'a date': {
    page: <RulePage />,
    query: { rule: 'diploma', issued: '2027-06-30' },
    title: '2027年6月30日零点起可查学历',
    path: '/pages/deadlines/rule/index?rule=diploma&issued=2027-06-30&shared=1',
  },
  'the diagnosis': {
    page: <DiagnosisPage />,
    query: {},
    title: '帮我判断：学籍学历查不到、信息不对，一步步找办法',
    path: '/pages/diagnosis/index',
  },
  'a question of the diagnosis': {
    page: <DiagnosisPage />,
    query: { path: 'diploma-lost' },
    title: '帮我判断：证书丢了或坏了，或还没拿到',
    path: '/pages/diagnosis/index?path=diploma-lost',
  },
  'an outcome': {
    page: <DiagnosisPage />,
    query: { path: 'diploma-lost.diploma' },
    title: '证书丢了或坏了，或还没拿到：申请学历证明书',
    path: '/pages/diagnosis/index?path=diploma-lost.diploma',
  },
  'the search': {
    page: <SearchPage />,
    query: {},
    title: '搜一搜：学籍学历的常见问题',
    path: '/pages/search/index',
  },
  'a search': {
    page: <SearchPage />,
    query: { q: '毕业证丢了' },
    title: '学籍学历一本通：搜“毕业证丢了”',
    path: `/pages/search/index?q=${encodeURIComponent('毕业证丢了')}`,
  },
  'the office': {
    page: <OfficePage />,
    query: {},
    title: `长春理工大学研究生院学位办：${office.phone}`,
    path: '/pages/office/index',
  },
}

beforeEach(() => wechat.storage.clear())

it.each(Object.entries(SHARES))('%s is shared as what it says', async (_, { page, query, part, title, path }) => {
  wechat.openWith(query)
  await renderPage(page)
  expect(wechat.share(part)).toEqual({ title, path })
  if (part !== undefined) return
  const [, words = ''] = path.split('?')
  expect(wechat.shareToMoments()).toMatchObject({ title, query: words })
})
