import { join } from 'node:path'
import { nextStepText } from '@/model/handbook/next-step-text'
import { officeText } from '@/model/handbook/office-text'
import { plainText, questionText } from '@/model/handbook/text'
import { compileContent } from '../../../compiler/compile'
import { VALID } from '../../compiler/content-folder'

const handbook = compileContent(VALID)
const [first, second] = handbook.questions

test('plain text is what the reader sees', () => {
  expect(plainText(['带', { copy: '《申请表》' }, { strong: '当天' }, '去'])).toBe('带《申请表》当天去')
  expect(plainText([])).toBe('')
})

test('the text of a question holds everything, in the order of the screen', () => {
  expect(second && questionText(second, handbook)).toBe(`2. 证书遗失怎么办
手册原问题：学历证书遗失了怎么办？
本人申请，学校核实后出具证明书。

【怎么做】
联系学位办，申请办理《学历证明书》。
原文：证明书与原证书具有同等效力

【带什么】
- 身份证
- 《申请表》

【依据】
《普通高等学校学生管理规定》（教育部令第41号）第三十八条：遗失或者损坏的，学校核实后出具证明书。
原文：“证明书与原证书具有同等效力”

【相关问题】
1. 学籍信息不符

【下一步】
拨打电话：0431-85583206 某老师
开始导航：某市某路1号行政楼401室
看图解：查自己的学历
算日期：哪天起能查到学历`)
})

test('headings of situations are on their own lines, and missing parts leave no heading', () => {
  const text = first && questionText(first, handbook)
  expect(text).toContain(
    '【怎么做】\n姓名不符\n1. 先核实学信档案里填的姓名。\n2. 没有填错的，及时联系学位办。\n其他不符\n',
  )
  expect(text).not.toContain('依据')
})

test('the text of the office', () => {
  expect(officeText(handbook.office)).toBe(`某大学学位办
电话：0431-85583206 某老师
地址：某市某路1号行政楼401室
地图：43.8368, 125.3135（GCJ-02）。误差约三百米。出处：公开数据

【来电前的准备】
- 写好姓名和身份证号。
- 带上《申请表》。

【怎样找到】
- 到行政楼401室。

【手册没有写，请打电话问】
- 办公时间。`)
})

test('the text of the office has its hours once they are known', () => {
  const text = officeText({ ...handbook.office, hours: '工作日。' })
  expect(text).toContain('行政楼401室\n办公时间：工作日。\n地图：')
})

test('every next step has Chinese words of its own', () => {
  const real = compileContent(join(__dirname, '../../../src/content'))
  const { guides, diagnosis, deadlines } = real.outline
  const texts = [
    ...guides.map(({ id }) => nextStepText({ kind: 'guide', id }, real)),
    ...(diagnosis?.symptoms ?? []).map(({ id }) => nextStepText({ kind: 'diagnosis', id }, real)),
    ...deadlines.map(({ id }) => nextStepText({ kind: 'deadline', id }, real)),
  ]
  expect(texts.length).toBeGreaterThan(2)
  for (const text of texts) expect(text).toMatch(/^(看图解|帮我判断|算日期)：[^a-z]+$/)
  expect(new Set(texts).size).toBe(texts.length)
})
