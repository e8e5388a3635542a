/** A field of a content file, as explained to the maintainer. */
export interface Field {
  label: string
  /** An example line, or the start of one. */
  example: string
}

/** Fields by path; `[]` stands for each entry of a list. */
export type Fields = Readonly<Record<string, Field>>

const DOCUMENT = 'student-rules'

export const UNSAID: Field = { label: '手册没写、要问的', example: 'unsaid: [要带什么材料]' }

export const HAND: Field = {
  label: '打电话时手边准备的',
  example: 'hand: [notice]，写 office.yaml 里 call.hand 的代号',
}

/** What a call is about, under that prefix. */
export function callFields(prefix = ''): Fields {
  const ask = { label: '电话里先问的', example: 'ask: [我的学籍注册好了没有]' }
  return {
    [`${prefix}caller`]: { label: '打电话的是谁', example: 'caller: 退役的学生' },
    [`${prefix}say`]: { label: '电话里怎样说这件事', example: 'say: 我的学历证书丢了' },
    [`${prefix}ask`]: ask,
    [`${prefix}ask[]`]: ask,
    [`${prefix}hand`]: HAND,
    [`${prefix}hand[]`]: HAND,
  }
}

export const QUESTION_FIELDS: Fields = {
  number: { label: '题号', example: 'number: 13' },
  title: { label: '短标题', example: 'title: 不超过二十个字的短标题' },
  question: { label: '问题全文', example: 'question: 手册里的原问题，手册没有的写学生会怎样问' },
  category: { label: '分类', example: 'category: enrolment' },
  stages: { label: '适用人群', example: 'stages: [newcomer, current]' },
  'stages[]': { label: '适用人群', example: 'stages: [newcomer, current]' },
  answer: { label: '答案', example: 'answer: 一两句话的答案，不超过 120 字。' },
  parts: { label: '几个部分', example: 'parts: 下面每部分写“- id:”“title:”“answer:”“sections:”' },
  'parts[]': { label: '一个部分', example: '- id: lost，下面写 title、answer 和 sections' },
  'parts[].id': { label: '英文代号', example: 'id: lost' },
  'parts[].title': { label: '这部分的短标题', example: 'title: 不超过二十个字的短标题' },
  'parts[].answer': { label: '这部分的答案', example: 'answer: 一两句话的答案，不超过 120 字。' },
  'parts[].sections': { label: '这部分的三级标题', example: 'sections: [正文里的三级标题]' },
  'parts[].sections[]': { label: '这部分的三级标题', example: 'sections: [正文里的三级标题]' },
  'parts[].unsaid': UNSAID,
  'parts[].unsaid[]': UNSAID,
  ...callFields('parts[].'),
  'parts[].next': { label: '这部分的下一步', example: 'next: [call]，与整个问题相同就不写' },
  'parts[].next[]': { label: '这部分的下一步', example: 'next: [call]' },
  basis: { label: '依据', example: `basis: 下一行缩进写“- document: ${DOCUMENT}”` },
  'basis[]': { label: '一条依据', example: `- document: ${DOCUMENT}，下面写 says` },
  'basis[].document': { label: '文件的代号', example: `document: ${DOCUMENT}` },
  'basis[].articles': { label: '条款', example: 'articles: [第三十二条]' },
  'basis[].articles[]': { label: '条款', example: 'articles: [第三十二条]' },
  'basis[].says': { label: '规定了什么', example: 'says: 这一条规定了什么' },
  'basis[].quote': { label: '引用的原文', example: 'quote: 手册引用的原文' },
  'basis[].part': { label: '只是哪一部分的依据', example: 'part: lost' },
  related: { label: '相关问题的题号', example: 'related: [2, 3]，没有就写 related: []' },
  'related[]': { label: '相关问题的题号', example: 'related: [2, 3]' },
  unsaid: UNSAID,
  'unsaid[]': UNSAID,
  ...callFields(),
  next: { label: '下一步', example: 'next: [call, { guide: own-credential }]，没有就写 next: []' },
  'next[]': { label: '下一步', example: 'next: [call, { guide: own-credential }]' },
}

const ENTRY: Fields = {
  id: { label: '英文代号', example: 'id: newcomer' },
  title: { label: '名称', example: 'title: 新生' },
  description: { label: '说明', example: 'description: 一句话说明' },
}

export const OUTLINE_FIELDS: Fields = {
  categories: { label: '分类', example: 'categories: 下面每个分类写“- id:”“title:”“description:”' },
  'categories[]': { label: '一个分类', example: '- id: enrolment，下面写 title 和 description' },
  ...under('categories[]', ENTRY),
  stages: { label: '人群', example: 'stages: 下面每类人群写“- id:”“title:”“description:”' },
  'stages[]': { label: '一类人群', example: '- id: newcomer，下面写 title 和 description' },
  ...under('stages[]', ENTRY),
  'stages[].tasks': { label: '这类人要办的事', example: 'tasks: [{ guide: enlistment }, { question: 5 }]' },
  'stages[].tasks[]': { label: '这类人要办的一件事', example: 'tasks: [{ guide: enlistment }, { question: 5 }]' },
  'stages[].caller': { label: '打电话时怎样说自己', example: 'caller: 在校研究生' },
}

export const OFFICE_FIELDS: Fields = {
  university: { label: '学校', example: 'university: 长春理工大学' },
  name: { label: '部门', example: 'name: 研究生院学位办' },
  phone: { label: '电话', example: 'phone: "0431-85583206"' },
  contact: { label: '联系人', example: 'contact: 邹老师' },
  address: { label: '地址', example: 'address: 写到房间号的通信地址' },
  building: { label: '楼', example: 'building: 行政楼' },
  room: { label: '房间', example: 'room: "401-5"' },
  hours: { label: '办公时间', example: 'hours: 学位办答复的办公时间，出处写进 answers.yaml' },
  location: {
    label: '地图上的点',
    example: 'location: 下面缩进写 title、latitude、longitude、frame、precision、source',
  },
  'location.title': { label: '地图上显示的名称', example: 'title: 长春理工大学东校区' },
  'location.latitude': { label: '纬度', example: 'latitude: 43.8368' },
  'location.longitude': { label: '经度', example: 'longitude: 125.3135' },
  'location.frame': { label: '坐标系', example: 'frame: GCJ-02' },
  'location.precision': { label: '误差', example: 'precision: 误差约三百米' },
  'location.source': { label: '坐标的出处', example: 'source: 学位办用某工具拾取' },
  ...lines('prepare', '来电前的准备'),
  call: { label: '打电话前看一眼', example: 'call: 下面缩进写 caller、hand' },
  'call.caller': { label: '没选人群时怎样说自己', example: 'caller: ______（新生、在校研究生、哪届毕业）' },
  'call.hand': { label: '手边准备好什么', example: 'hand: 下面每样写“- id:”“text:”' },
  'call.hand[]': { label: '手边准备好的一样', example: '- { id: identity, text: 姓名和身份证号。 }' },
  'call.hand[].id': { label: '英文代号', example: 'id: identity' },
  'call.hand[].text': { label: '手边准备好的一样', example: 'text: 姓名和身份证号。' },
  'call.hand[].stages': { label: '只给哪些人群看', example: 'stages: [graduating, alumnus]' },
  'call.hand[].stages[]': { label: '人群', example: 'stages: [graduating, alumnus]' },
  ...lines('directions', '怎样找到'),
  ...lines('unknown', '手册没有写的'),
}

function under(prefix: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [`${prefix}.${key}`, field]))
}

function lines(key: string, label: string): Fields {
  return {
    [key]: { label, example: `${key}: 下面每条写一行“- ……”` },
    [`${key}[]`]: { label: `${label}的一条`, example: '- 一段文字' },
  }
}
