import { openPage } from '../../../assistant/cards/acts'
import { answerView } from '../../../assistant/cards/answer'
import { datesView } from '../../../assistant/cards/dates'
import { officeView } from '../../../assistant/cards/office'
import { questionView } from '../../../assistant/cards/question'
import { Stack, type Buttons, type Room } from '../../../assistant/cards/stack'
import { answerTo, datesFor, diagnosisOf, officeReply } from '../../../assistant/functions'
import { office } from '../../../src/model/handbook/office'
import { contentOf } from '../../support/card-samples'
import { NOW } from '../support'

/** A card on screens of 375 and 320 pixels. */
const USUAL: Room = { width: 343, height: 343, letters: 'usual' }
const HARDEST: Room = { width: 288, height: 288, letters: 'largest' }

const labels = (shown: readonly { label: string }[]) => shown.map(({ label }) => label)
/** The labels of the buttons, line by line. */
const lines = (buttons: Buttons) => buttons.map((line) => labels(line.buttons))
const loudest = (buttons: Buttons) =>
  labels(buttons.flatMap((line) => line.buttons.filter(({ look }) => look === 'primary')))

describe('the card of an answer', () => {
  const viewOf = (question: string, room = USUAL) => answerView(contentOf(answerTo({ question })), room)

  it('shows the answer, where it is written, and the way to all of it', () => {
    const { title, answer, note, buttons, isSilent } = viewOf('毕业证丢了怎么办')
    expect(title).toBe('学历证书丢了或坏了怎么办')
    expect(answer).toBe('遗失或损坏，可联系研究生院学位办申请办理学历证明书，与原证书具有同等效力。')
    expect(note).toMatch(/^出处：手册问题6/)
    expect(lines(buttons)).toEqual([['看全文', '拨打电话']])
    expect(isSilent).toBe(false)
  })

  it('shows what to do by situation as far as there is room', () => {
    expect(viewOf('补证').sections[0]?.lines[0]).toMatch(/联系研究生院学位办/)
    expect(viewOf('补证', HARDEST).sections).toEqual([])
  })

  it('makes the next step the loudest button: a page', () => {
    const { buttons } = viewOf('参军入伍')
    expect(lines(buttons)).toEqual([['看图解：参军入伍，保留资格或学籍'], ['拨打电话', '看全文']])
    expect(loudest(buttons)).toEqual(['看图解：参军入伍，保留资格或学籍'])
  })

  it('makes the office the loudest button where no page is the next step', () => {
    expect(loudest(viewOf('补证').buttons)).toEqual(['拨打电话'])
  })

  it('leads to all of it where there is no room for the next step', () => {
    const { buttons } = viewOf('参军入伍', HARDEST)
    expect([lines(buttons), loudest(buttons)]).toEqual([[['拨打电话', '看全文']], ['看全文']])
  })

  it('says no sentence in part where a whole one fits', () => {
    expect(viewOf('参军入伍', HARDEST).answer).toMatch(/^新生办保留入学资格.*学位办。……$/)
  })

  it('says that the handbook is silent, whom to ask, and where something related stands', () => {
    const view = viewOf('毕业证和学位证有啥不一样')
    expect(view).toMatchObject({ isSilent: true, title: '手册没有直接写这件事', heading: '可能有关' })
    expect(view.number).toBe(`${office.phone} ${office.contact}`)
    expect(view.rows[0]?.act.kind).toBe('page')
    expect(loudest(view.buttons)).toEqual(['拨打电话'])
  })

  it('does not offer to call the office where somebody else is to be asked', () => {
    const { number, buttons, answer } = viewOf('手机号已存在', HARDEST)
    expect([number, lines(buttons)]).toEqual(['', [[expect.stringMatching(/^看全部 \d+ 个问题$/)]]])
    expect(answer).toMatch(/学信网公布的电话：010-67410388$/)
  })

  it('asks back where several answers are equally likely', () => {
    const { title, rows, buttons, answer } = viewOf('查不到')
    expect([title, answer, buttons]).toEqual(['是哪一种查不到？', '', []])
    expect(rows.map(({ act }) => act.kind)).toEqual(['say', 'say', 'say'])
  })
})

describe('the card of the diagnosis', () => {
  const viewOf = (input: object, room = USUAL) => questionView(contentOf(diagnosisOf(input, NOW)), room)

  it('asks the next question, with its answers', () => {
    const { title, rows, symptom } = viewOf({ symptom: 'diploma-lost' })
    expect([symptom, title]).toEqual(['证书丢了或坏了，或还没拿到', '是哪一种情况？'])
    expect(rows[0]).toMatchObject({
      label: '学历证书（毕业证书等）丢了或坏了',
      act: { kind: 'say', call: { name: 'diagnose', arguments: { symptom: 'diploma-lost', answers: ['diploma'] } } },
    })
    expect(rows).toHaveLength(4)
  })

  it('leads to the page where not all answers have room, and says how many there are', () => {
    const { rows } = viewOf({ symptom: 'enrolment-not-found' }, HARDEST)
    expect(rows.at(-1)).toMatchObject({ label: '看全部 5 个选择', act: { kind: 'page' } })
  })

  it('asks a long question in smaller letters, so that more of its answers have room', () => {
    const input = { symptom: 'enrolment-not-found' }
    expect([viewOf(input).rank, viewOf(input, HARDEST).rank]).toEqual(['lead', 'body'])
    expect(viewOf(input, HARDEST).rows).toHaveLength(3)
  })

  it('tells how to find out where there is room', () => {
    const input = { symptom: 'credential-not-found' }
    expect([viewOf(input).help === '', viewOf(input, HARDEST).help]).toEqual([false, ''])
  })

  it('ends with the likely cause and what to do', () => {
    const view = viewOf({ symptom: 'diploma-lost', answers: ['diploma'] })
    expect(view).toMatchObject({ title: '申请学历证明书', rows: [], help: '' })
    expect(view.likely).not.toBe('')
    expect(view.sections[0]).toMatchObject({
      heading: '现在做什么',
      lines: ['1. 联系研究生院学位办，由本人申请办理学历证明书。', '2. 学校核实后出具证明书。'],
    })
    expect(loudest(view.buttons)).toEqual(['拨打电话'])
  })
})

describe('the card of a date', () => {
  const viewOf = (input: object, room = USUAL) => datesView(contentOf(datesFor(input, NOW)), room)
  const back = (discharged: string) => ({ rule: 'military-return', status: 'enrolled', discharged })

  it.each([
    ['certain', '2026-09-01', 'open', '有日期', '看依据'],
    ['uncertain', '2025-03-01', 'maybe', '日期不一定', '拨打电话'],
    ['over', '2022-03-01', 'over', '没有剩下的日期', '拨打电话'],
  ])(
    'tells in words whether it is %s, and offers the call first unless it is certain',
    (_case, day, state, mark, first) => {
      const view = viewOf(back(day))
      expect([view.state, view.mark, loudest(view.buttons)]).toEqual([state, mark, [first]])
    },
  )

  it('shows a date large, and a long sentence less so', () => {
    expect(viewOf(back('2025-03-01')).rank).toBe('date')
    expect(viewOf(back('2022-03-01'), HARDEST).rank).toBe('lead')
  })

  it('tells the day on which it was computed, with the largest letters too', () => {
    expect(viewOf(back('2025-03-01')).note).toMatch(/^按2026年11月28日算。出处：/)
    expect(viewOf(back('2025-03-01'), HARDEST).note).toBe('按2026年11月28日算。')
  })

  it('says what to mind as far as there is room, an item a line', () => {
    expect(viewOf(back('2025-03-01')).sections).toEqual([
      { heading: '请注意', lines: ['· 2025年的新生入学期间已过，只剩2026年这一次。马上联系研究生院学位办。'] },
    ])
  })

  it('offers what there is to choose from', () => {
    const { headline, rows, mark } = viewOf({ rule: 'military-return' }, HARDEST)
    expect([headline, mark]).toEqual(['还要知道：入伍时的身份、退役日期', ''])
    expect(labels(rows)).toEqual(['录取新生', '在校研究生'])
  })

  it('tells what is missing where it must be told', () => {
    const { headline, sections, buttons } = viewOf({ rule: 'diploma' }, HARDEST)
    expect([headline, sections[0]?.heading, lines(buttons)]).toEqual(['还要知道：发证日期', '', [['自己填']]])
    expect(sections[0]?.lines[0]).toBe('写在学历证书末尾落款的地方。')
    expect(viewOf({ rule: 'study-limit' }, USUAL).sections[0]?.heading).not.toBe('')
  })
})

describe('the card of the office', () => {
  const content = contentOf(officeReply())

  it.each([
    ['', USUAL, content.fullName],
    [' with the largest letters, under its short name', HARDEST, content.name],
  ])('shows its number and its whole address%s', (_case, room, title) => {
    expect(officeView(content, room)).toMatchObject({ title, phone: office.phone, address: office.address })
  })

  it('calls, and opens the map at the point that the office keeps', () => {
    const [map, call] = officeView(content, USUAL).buttons[0]?.buttons ?? []
    expect(call?.act).toEqual({ kind: 'call', phone: office.phone })
    expect(map?.act).toMatchObject({ kind: 'map', place: { latitude: 43.8368, longitude: 125.3135 } })
  })

  it('tells the opening hours once the office has told them', () => {
    expect(officeView({ ...content, hours: '' }, USUAL).hours).toBe('')
    expect(officeView({ ...content, hours: '周一至周五' }, USUAL).hours).toBe('周一至周五')
  })
})

test('buttons whose labels are long stand below one another', () => {
  const stack = new Stack(HARDEST)
  const [short, long] = ['拨打电话', '看全部 12 个问题'].map((label) => openPage({ label, url: '' }))
  if (!short || !long) throw new Error('two buttons are needed')
  expect(lines(stack.buttons(stack.pair([short, short])))).toEqual([['拨打电话', '拨打电话']])
  expect(lines(stack.buttons(stack.pair([long, short])))).toEqual([['看全部 12 个问题'], ['拨打电话']])
})
