import type { Content } from '../../compiler/content'
import type { Files } from '../../compiler/folder'
import { placesOf } from './places'
import type { FormKind } from './files'

/** One of the values that a field may have, and what it is called. */
export interface Choice {
  value: unknown
  label: string
}

type Chooser = (content: Content, files: Files) => Choice[]

const questions: Chooser = ({ outline }) =>
  outline.questions.map(({ number, title }) => ({ value: number, label: `${String(number)} ${title}` }))
const stages: Chooser = ({ outline }) => named(outline.stages)
const guides: Chooser = ({ outline }) => named(outline.guides)
const rules: Chooser = ({ outline }) => outline.deadlines.map(({ id, link }) => ({ value: id, label: link }))
const symptoms: Chooser = ({ outline }) => named(outline.diagnosis?.symptoms ?? [])
const screens: Chooser = (content) => named(content.screens)
const documents: Chooser = (_, files) =>
  [...(files.get('documents.yaml') ?? '').matchAll(/- id: (\S+)\s+name: (.+)/g)].map(([, id, name]) => ({
    value: id,
    label: `《${name ?? ''}》`,
  }))

const hands: Chooser = ({ office }) => (office.call?.hand ?? []).map(({ id, text }) => ({ value: id, label: text }))

const destinations: Chooser = (content, files) => [
  ...under('问题', 'question', questions(content, files)),
  ...under('图解', 'guide', guides(content, files)),
  ...under('帮我判断', 'diagnosis', symptoms(content, files)),
  ...under('日期', 'deadline', rules(content, files)),
  ...under('材料', 'checklist', named(content.outline.checklists)),
]

const nextSteps: Chooser = (content, files) => [
  { value: 'call', label: '打电话' },
  { value: 'map', label: '导航' },
  ...destinations(content, files).filter(({ value }) => isNextStep(value)),
]

const turns: Chooser = ({ diagnosis }) => [
  ...(diagnosis?.nodes ?? []).map(({ id, question }) => ({ value: { ask: id }, label: `再问：${question}` })),
  ...(diagnosis?.outcomes ?? []).map(({ id, title }) => ({ value: { outcome: id }, label: `结论：${title}` })),
]

const files: Chooser = (_, all) =>
  placesOf(all).map(({ path, group, title }) => ({
    value: path,
    label: title === group ? title : `${group}：${title}`,
  }))

const LOOKS: Choice[] = [
  { value: 'wechat', label: '微信自己的页面' },
  { value: 'web', label: '微信里打开的网页' },
  { value: 'browser', label: '浏览器里的网页' },
  { value: 'paper', label: '纸上的文件' },
]

const ACTS: Choice[] = [
  { value: 'call', label: '打电话' },
  { value: 'map', label: '导航' },
]

const synonymPages: Chooser = (content, all) => [
  ...questions(content, all),
  { value: 'office', label: '学位办的联系方式' },
]

const CHOOSERS: Partial<Record<FormKind, Readonly<Record<string, Chooser>>>> = {
  question: {
    category: ({ outline }) => named(outline.categories),
    'stages[]': stages,
    'related[]': questions,
    'next[]': nextSteps,
    'parts[].next[]': nextSteps,
    'basis[].document': documents,
    'hand[]': hands,
    'parts[].hand[]': hands,
  },
  guide: { 'hand[]': hands, 'questions[]': questions, 'instead[]': guides },
  step: { screen: screens, opens: screens, 'stuck[]': destinations, 'act[]': () => ACTS, need: () => [OPTIONAL] },
  screen: { look: () => LOOKS, 'questions[]': questions },
  checklist: { question: questions },
  deadline: { 'hand[]': hands, 'basis[].document': documents, 'basis[].question': questions },
  diagnosis: {
    'chooser.symptoms[]': symptoms,
    'symptoms[].to': turns,
    'questions[].answers[].to': turns,
    'outcomes[].deadline': rules,
    'outcomes[].hand[]': hands,
    'outcomes[].next': nextSteps,
    'outcomes[].questions[]': questions,
  },
  categories: { 'stages[].tasks[]': destinations },
  office: { 'call.hand[].stages[]': stages },
  suggestions: { 'stages[].stage': stages },
  synonyms: { 'groups[].questions[]': synonymPages, 'combinations[].questions[]': synonymPages },
  answers: { 'answers[].where[]': files },
  additions: { 'additions[].in[]': files },
}

const OPTIONAL: Choice = { value: 'optional', label: '可以不做' }

/** The values that a field may have; nothing when anything can be written. */
export function choicesFor(form: FormKind, pattern: string, content: Content, all: Files): Choice[] | undefined {
  return CHOOSERS[form]?.[pattern]?.(content, all)
}

/** Whether two values are the same: texts, numbers, or short records such as `{ guide: 'correction' }`. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function isNextStep(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ['guide', 'diagnosis', 'deadline'].some((kind) => kind in value)
}

function named(entries: readonly { id: string; title: string }[]): Choice[] {
  return entries.map(({ id, title }) => ({ value: id, label: title }))
}

function under(group: string, key: string, choices: readonly Choice[]): Choice[] {
  return choices.map(({ value, label }) => ({ value: { [key]: value }, label: `${group}：${label}` }))
}
