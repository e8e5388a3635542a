import { compileContent } from '../../compiler/compile'
import { VALID } from './content-folder'

const { app, outline, questions, office, diagnosis, suggestions } = compileContent(VALID)

test('questions are complete and sorted by number', () => {
  expect(questions.map(({ number }) => number)).toEqual([1, 2])
  expect(questions[0]).toEqual({
    number: 1,
    title: '学籍信息不符',
    category: 'enrolment',
    stages: ['current'],
    question: '学籍信息与实际不符怎么办？',
    answer: '联系学位办核实处理。',
    sections: [
      {
        kind: 'actions',
        groups: [
          {
            heading: '姓名不符',
            blocks: [
              {
                kind: 'list',
                ordered: true,
                items: [
                  ['先核实', { copy: '学信档案' }, '里填的姓名。'],
                  ['没有填错的，', { strong: '及时' }, '联系学位办。'],
                ],
              },
            ],
          },
          { heading: '其他不符', blocks: [{ kind: 'text', text: ['带上证明材料，到学位办办理。'] }] },
        ],
      },
      {
        kind: 'warnings',
        groups: [{ blocks: [{ kind: 'list', ordered: false, items: [['材料作假的不予受理。']] }] }],
      },
    ],
    basis: [],
    related: [2],
    unsaid: [],
    next: [{ kind: 'call' }, { kind: 'diagnosis', id: 'information-wrong' }],
  })
})

test('a question has its basis, its quotations and its next steps', () => {
  expect(questions[1]).toMatchObject({
    basis: [
      {
        document: '普通高等学校学生管理规定',
        number: '教育部令第41号',
        articles: ['第三十八条'],
        says: '遗失或者损坏的，学校核实后出具证明书。',
        quote: '证明书与原证书具有同等效力',
      },
    ],
    sections: [
      {
        groups: [
          {
            blocks: [
              { kind: 'text', text: ['联系学位办，申请办理《学历证明书》。'] },
              { kind: 'quote', text: ['证明书与原证书具有同等效力'] },
            ],
          },
        ],
      },
      { kind: 'materials' },
    ],
    next: [
      { kind: 'call' },
      { kind: 'map' },
      { kind: 'guide', id: 'own-credential' },
      { kind: 'deadline', id: 'diploma' },
    ],
  })
})

test('the outline has only the data that lists need', () => {
  expect(outline).toEqual({
    categories: [
      { id: 'enrolment', title: '学籍', description: '在校期间' },
      { id: 'credential', title: '学历', description: '毕业以后' },
    ],
    stages: [
      { id: 'current', title: '在读', description: '信息不对，找谁办', tasks: [] },
      { id: 'alumnus', title: '毕业多年', description: '证书丢了怎么办', tasks: [] },
    ],
    questions: [
      { number: 1, title: '学籍信息不符', category: 'enrolment', stages: ['current'] },
      { number: 2, title: '证书遗失怎么办', category: 'credential', stages: ['alumnus'] },
    ],
    guides: [
      {
        id: 'own-credential',
        title: '查自己的学历',
        lead: '登录以后查看学历信息。',
        stage: 'alumnus',
        steps: 2,
        drawn: ['wechat', 'message', 'menu'],
      },
      {
        id: 'papers',
        title: '交材料',
        lead: '把材料交给学位办。',
        stage: 'current',
        steps: 3,
        cases: [
          { id: 'self', steps: 3 },
          { id: 'deputy', steps: 3 },
        ],
        drawn: ['path', 'station', 'station', 'station'],
      },
    ],
    checklists: [{ id: 'lost', title: '证书遗失，带什么', lead: '申请证明书时带。' }],
    deadlines: [
      { id: 'military-return', title: '我退役了，什么时候回来？', link: '退役后哪天回校' },
      { id: 'diploma', title: '我毕业了，哪天起能查？', link: '哪天起能查到学历' },
    ],
    diagnosis: {
      title: '有问题怎么办',
      note: '答一个小问题',
      symptoms: [
        { id: 'information-wrong', title: '信息不符' },
        { id: 'found-before', title: '以前能查到' },
      ],
      chooser: { question: '是哪一种？', symptoms: ['found-before'] },
    },
  })
})

test('the office has its point on the map and rich lists', () => {
  expect(office).toMatchObject({
    phone: '0431-85583206',
    room: '401',
    location: { latitude: 43.8368, longitude: 125.3135, frame: 'GCJ-02' },
    prepare: [
      ['写好', { strong: '姓名' }, '和身份证号。'],
      ['带上', { copy: '《申请表》' }, '。'],
    ],
    unknown: [['办公时间。']],
  })
})

test('the app has its name; missing titles default to the name', () => {
  expect(app).toEqual({ name: '某大学一本通', office: '学位办', shares: { home: '某大学一本通：一查就懂' } })
  expect(suggestions).toEqual({ examples: [], stages: [], advisers: [] })
})

test('the diagnosis knows a rule’s inputs, and which answers rule out today’s deadline', () => {
  expect(diagnosis?.symptoms[0]).toEqual({
    id: 'information-wrong',
    label: '信息和本人不符',
    to: { outcome: 'ask-office' },
  })
  expect(diagnosis?.nodes[0]?.answers.map(({ id, today }) => [id, today])).toEqual([
    ['yes-changed', false],
    ['not-sure', undefined],
  ])
  expect(diagnosis?.outcomes[0]?.deadline).toEqual({
    rule: 'diploma',
    inputs: { issued: '2026-06-30' },
    today: '今年毕业的',
  })
})
