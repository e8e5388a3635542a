import { calculator } from '@/model/deadlines/handbook'
import { diagnosis } from '@/model/diagnosis/handbook'
import type { DiagnosisPath } from '@/model/diagnosis'
import guidesJson from '@/generated/guides.json'
import type { Guide } from '@/model/guides/types'
import { callFromOutcome, callFromQuestion, callFromRule, callFromStep } from '@/model/handbook/call-contexts'
import { office } from '@/model/handbook/office'
import { findStage, stages } from '@/model/handbook/outline'
import { callText, prepareCall, spokenText, type CallContext } from '@/model/handbook/prepared-call'
import { questions } from '@/model/handbook/questions'

/** Every path of the diagnosis that ends in an outcome. */
function endings(path: DiagnosisPath): DiagnosisPath[] {
  const place = diagnosis.at(path)
  if (place?.kind !== 'ask') return [path]
  return place.node.answers.flatMap(({ id }) => endings([...path, id]))
}

const outcomes = diagnosis.symptoms.flatMap(({ id, label }) =>
  endings([id]).map((path): [string, CallContext] => {
    const outcome = diagnosis.outcome(path)
    if (!outcome) throw new Error(`${path.join('.')} has no outcome`)
    return [path.join('.'), callFromOutcome(label, outcome)]
  }),
)

const steps = (guidesJson as Guide[]).flatMap((guide) =>
  guide.steps.map((step): [string, CallContext] => [`${guide.id} ${step.id}`, callFromStep(guide, step)]),
)

const contexts: [string, CallContext][] = [
  ['no page', {}],
  ...questions.map((question): [string, CallContext] => [
    `question ${String(question.number)}`,
    callFromQuestion(question),
  ]),
  ...outcomes,
  ...steps,
  ...calculator.rules.map((rule): [string, CallContext] => [`rule ${rule.id}`, callFromRule(rule)]),
]

describe.each([undefined, ...stages])('a reader of stage $id', (stage) => {
  it.each(contexts)('can say in 20 seconds why they call (%s)', (_, context) => {
    const call = prepareCall(context, stage, office)
    expect([...spokenText(call)].length).toBeLessThanOrEqual(110)
    expect(call.who).toContain('姓名______')
    if (context.saw !== undefined) expect(call.saw).toContain(context.saw)
    const { unsaid = [], ask = unsaid, hand } = context
    const all = [...new Set([...ask, ...unsaid])]
    const spoken = ask.filter((phrase) => call.ask.includes(phrase) && !call.more.includes(phrase))
    expect(spoken.length).toBeGreaterThanOrEqual(Math.min(1, ask.length))
    expect(spoken.length).toBeLessThanOrEqual(3)
    expect([...spoken, ...call.more]).toEqual(all)
    if (hand) expect(call.hand).toHaveLength(1 + hand.length)
  })
})

describe('a prepared call', () => {
  const six = questions.find(({ number }) => number === 6)

  it('says who calls, what they saw and what they ask, and leaves the rest below', () => {
    if (!six) throw new Error('no question 6')
    const call = prepareCall(callFromQuestion(six), findStage('alumnus'), office)
    expect(call.who).toBe('老师好，我是______届毕业生，姓名______。')
    expect(call.saw).toBe(`手册第6问“${six.title}”我看过了。`)
    expect(prepareCall(callFromQuestion({ ...six, say: '我的证书丢了' }), undefined, office).saw).toBe('我的证书丢了。')
    expect([...call.ask.slice(3, -1).split('、'), ...call.more]).toEqual(six.unsaid)
  })

  it('leaves blank what it does not know', () => {
    const call = prepareCall({}, undefined, office)
    expect(spokenText(call)).toBe(
      '老师好，我是______（新生、在校研究生、哪届毕业），姓名______。我遇到的情况是______。请问该怎么办？',
    )
    expect(call.more).toEqual([])
    expect(call.hand).toContain('姓名和身份证号。')
    expect(call.hand).not.toContain('丢了或坏了的是毕业证书还是学位证书。')
  })

  const outcome = (path: string) => {
    const found = diagnosis.outcome(path.split('.'))
    if (!found) throw new Error(`${path} has no outcome`)
    return prepareCall(callFromOutcome('', found), undefined, office)
  }

  it('asks for what the case needs, and for nothing that it cannot have', () => {
    expect(outcome('diploma-lost.diploma').hand).toEqual([
      '姓名和身份证号。',
      '哪一届毕业。',
      '丢了或坏了的是毕业证书还是学位证书。',
    ])
    expect(outcome('enrolment-not-found.registered.not-yet')).toMatchObject({
      ask: '请问：我的学籍注册好了没有？',
      more: ['账号信息填错了怎样改'],
    })
  })

  it('goes by the stage where the page does not say what is needed', () => {
    const { hand } = prepareCall({}, findStage('military'), office)
    expect(hand).toContain('身份证、户口簿、入伍通知书，新生还有录取通知书。')
    expect(hand.join()).not.toContain('学历证书')
  })

  it('says who calls as the page knows it, whatever the stage', () => {
    const [rule] = calculator.rules.filter(({ id }) => id === 'military-return')
    const { who, ask } = prepareCall(rule ? callFromRule(rule) : {}, findStage('newcomer'), office)
    expect(who).toContain('退役')
    expect(ask).toContain('今年的新生入学期间还赶不赶得上')
  })

  it('does without its words in another handbook', () => {
    const call = prepareCall({}, undefined, {})
    expect(call).toMatchObject({ who: '老师好，我是______，姓名______。', hand: [] })
  })

  it('is copied whole, with the number', () => {
    const call = { who: '甲。', saw: '乙。', ask: '请问：丙？', more: ['丁'], hand: ['戊。'] }
    expect(callText(call, office)).toBe(
      `${office.name} ${office.phone} ${office.contact}\n甲。乙。请问：丙？\n还可以问：丁\n手边准备好：\n- 戊。`,
    )
  })
})
