import type { InputSpec } from '../../src/model/deadlines/input-spec'
import type { Rule } from '../../src/model/deadlines/rule'
import { callFields, UNSAID, type Field, type Fields } from '../schema/fields'

type Entry = readonly [path: string, field: Field]

/** The fields of a rule's file, by the keys of the rule. */
export function deadlineFields({ inputs, milestones, answers, notices, conflicts = {}, terms = {} }: Rule): Fields {
  return Object.fromEntries<Field>([
    ['name', { label: '短名称', example: 'name: 学历查询' }],
    ['title', { label: '学生的问法', example: 'title: 我毕业了，学历从哪天起能查到？' }],
    ['link', { label: '按钮上的字', example: 'link: 哪天起能查到学历' }],
    ['inputs', { label: '要填的', example: `inputs: 下面写 ${inputs.map(({ id }) => id).join('、')}` }],
    ...inputs.flatMap(inputFields),
    ...section('milestones', '日子', Object.keys(milestones), '下面写 title、why、missed'),
    ...Object.entries(milestones).flatMap(([key, { reminds }]) => milestoneFields(`milestones.${key}`, reminds)),
    ...section('answers', '大字的答案', Object.keys(answers), '一句话，不超过 48 个字'),
    ...section('notices', '请注意', Object.keys(notices), '一段话'),
    ...section('conflicts', '填得互相矛盾', Object.keys(conflicts), '一段话'),
    ...section('terms', '填进句子的词', Object.keys(terms), '下面每个词写一行'),
    ...Object.entries(terms).flatMap(([name, keys]) => section(`terms.${name}`, '填进句子的词', keys, '词').slice(1)),
    ['unsaid', UNSAID],
    ['unsaid[]', UNSAID],
    ...Object.entries(callFields()),
    ['basis', { label: '依据', example: 'basis: 下面每条写一行“- { question: 5 }”' }],
    ['basis[]', { label: '一条依据', example: '- { document: student-rules, question: 5 }' }],
    ['basis[].document', { label: '文件的代号', example: 'document: student-rules' }],
    ['basis[].article', { label: '条款', example: 'article: 第三十二条' }],
    ['basis[].question', { label: '手册题号', example: 'question: 5' }],
    ['basis[].for', { label: '哪种情况', example: 'for: since-2001' }],
  ])
}

/** A part of the file and what stands in it by the rule's keys. */
function section(path: string, label: string, keys: readonly string[], content: string): Entry[] {
  const name = path.replace(/^.*\./, '')
  return [
    [path, { label, example: `${name}: 下面写 ${keys.join('、')}` }],
    ...keys.map((key): Entry => [`${path}.${key}`, { label, example: `${key}: ${content}` }]),
  ]
}

function inputFields(spec: InputSpec): Entry[] {
  const path = `inputs.${spec.id}`
  return [
    [path, { label: '要填的一项', example: `${spec.id}: 下面写 label 和 help` }],
    [`${path}.label`, { label: '名称', example: 'label: 发证日期' }],
    [`${path}.help`, { label: '怎样填', example: 'help: 写在证书末尾落款的地方。' }],
    ...(spec.kind === 'integer' ? [[`${path}.unit`, { label: '单位', example: 'unit: 年' }] as const] : []),
    ...(spec.kind === 'choice' ? section(`${path}.options`, '可以选的', spec.options, '显示的文字') : []),
  ]
}

function milestoneFields(path: string, reminds = false): Entry[] {
  return [
    [`${path}.title`, { label: '标题', example: 'title: 零点起可以查询学历' }],
    [`${path}.why`, { label: '怎样得出', example: 'why: 一两句话（问题7）。' }],
    [`${path}.missed`, { label: '错过了怎么办', example: 'missed: 一两句话。' }],
    ...(reminds ? reminderFields(`${path}.reminder`) : []),
  ]
}

function reminderFields(path: string): Entry[] {
  return [
    [path, { label: '日历里的提醒', example: 'reminder: 下面写 title 和 notes' }],
    [`${path}.title`, { label: '要做什么', example: 'title: 登录学信网查学历' }],
    [`${path}.notes`, { label: '为什么', example: 'notes: 一两句话，不写题号。' }],
  ]
}
