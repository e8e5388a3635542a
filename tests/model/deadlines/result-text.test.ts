import { summary } from '@/model/deadlines'
import { basisText } from '@/model/handbook/basis'
import { answer, day, ruleNamed } from './support'

test('a result reads as text: the question, the answer, each milestone with its reason, the notices, the basis', () => {
  const result = answer('military-return', { status: 'enrolled', discharged: '2024-02-29' }, '2026-02-27')
  const lines = summary(ruleNamed('military-return'), result, day('2026-02-27')).split('\n')
  const headings = [lines.indexOf('请注意'), lines.indexOf('依据')]
  expect(lines[0]).toBe('我退役了，什么时候回来入学或复学？')
  expect(lines[1]).toBe('按我们的理解两次都已过，但不要自己认定过期，马上打电话问学位办')
  expect(lines[2]).toBe('退役当年的新生入学期间，办理复学：2024年')
  expect(lines[6]).toBe('学籍保留到这一天：2026年2月28日 星期六（还有 1 天）')
  expect(lines[7]).toMatch(/^ {2}学校保留入学资格或者学籍至退役后2年/)
  expect(headings).toEqual([8, 12])
  expect(lines[9]).toMatch(
    /^- 按我们的理解，退役当年和第2年的新生入学期间都已过，但退役后2年到2026年2月28日才满。不要自己认定/,
  )
  expect(lines[11]).toBe('手册没写，要问的：第2年怎样算、新生入学期间是哪几天、回校要带哪些材料')
  expect(lines.slice(13)).toEqual([
    '- 《长春理工大学研究生学籍学历管理高频事项速查“一本通”》问题5',
    '- 《普通高等学校学生管理规定》（教育部令第41号），见手册问题5',
  ])
})

test('advice is told as advice', () => {
  const result = answer('military-return', { status: 'enrolled', discharged: '2025-12-01' }, '2026-02-10')
  const lines = summary(ruleNamed('military-return'), result, day('2026-02-10')).split('\n')
  expect(lines).toContain('建议：8月打电话问入学日期：2026年8月1日 星期六起（还有 172 天）')
  expect(lines.filter((line) => line.startsWith('建议：'))).toHaveLength(1)
})

test('a basis names its article', () => {
  expect(basisText({ document: '办法', number: '1号', article: '第十九条', question: 10 })).toBe(
    '《办法》（1号）第十九条，见手册问题10',
  )
})
