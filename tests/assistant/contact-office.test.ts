import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { officeReply } from '../../assistant/functions'
import { officeShape } from '../../assistant/shapes'
import { office } from '../../src/model/handbook/office'
import { openingHours } from '../../compiler/fidelity/hours'
import { saidBy, textsOf, unbacked } from './support'

const OFFICE = readFileSync(join(__dirname, '../../src/content/office.yaml'), 'utf8')

test('number, name, address and what to have ready are the handbook’s', () => {
  const reply = officeReply()
  expect(saidBy(reply)).toContain(`：学位办（${office.phone}，${office.contact}），地址：${office.address}`)
  expect(saidBy(reply)).toMatch(/打电话前准备好：姓名和身份证号/)
  expect(() => officeShape.parse(reply.structuredContent)).not.toThrow()
  expect(textsOf(reply).flatMap(unbacked)).toEqual([])
})

test('as long as the office has not answered, it is told that the handbook does not say the hours', () => {
  expect(officeReply().structuredContent?.hours).toBe(office.hours ?? '')
  expect(saidBy(officeReply())).toContain(office.hours ?? '手册没有写：办公时间。')
})

const answered = (text: string, where: string) => [
  { path: 'office.yaml', text: OFFICE },
  {
    path: 'answers.yaml',
    text: `answers:\n  - text: ${text}\n    source: 学位办 2026-11-28 电话\n    where: [${where}]\n`,
  },
]

test('opening hours are the office’s own answer', () => {
  expect(openingHours(answered('周一至周五上午8:30到11:30', 'office.yaml'))).toBe('周一至周五上午8:30到11:30')
})

test.each([
  ['an answer about something else', '办公室在行政楼401-5室', 'office.yaml'],
  ['hours of another page', '周一至周五上午8:30到11:30', 'questions/05-enlistment.md'],
])('%s is none', (_, text, where) => {
  expect(openingHours(answered(text, where))).toBe('')
})
