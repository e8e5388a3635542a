import { app } from '../../src/model/handbook/app'
import type { FollowUp, OfficeCall } from '../shapes'

/** A text that ends as a sentence does. */
export const sentence = (text: string) => (text === '' || /[。？！]$/.test(text) ? text : `${text}。`)

/** “查不到学籍”、“查不到学历” */
export const choiceText = (choices: readonly FollowUp[]) => choices.map(({ label }) => `“${label}”`).join('、')

/** 学位办（0431-85583206，邹老师） */
export const officeNumber = ({ name, phone, contact }: OfficeCall) => `${name}（${phone}，${contact}）`

/** What the handbook leaves open, and whom to ask; empty where there is nothing. */
export function unsaidText(phrases: readonly string[], office: OfficeCall): string {
  return phrases.length === 0 ? '' : `手册没写：${phrases.join('、')}，可以问${officeNumber(office)}。`
}

/** 出处：手册问题6；…。 */
export const sourceText = (sources: readonly string[]) => `出处：${sources.join('；')}。`

/** The list of contacts at the end of the handbook. */
export const CONTACTS = `${app.handbook === undefined ? '手册' : `《${app.handbook}》`}的联系方式`
