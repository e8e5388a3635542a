import type { CallNeeds, Office, Stage } from './types'

/** What the reader was at when they decided to call. */
export interface CallContext extends Omit<CallNeeds, 'say'> {
  /** What it is about, as a sentence to say, without its full stop. */
  saw?: string
  /** What the handbook leaves open, each a short phrase. */
  unsaid?: readonly string[]
}

/** What to say on the telephone, and what to have at hand. ______ stands for what only the reader knows. */
export interface PreparedCall {
  who: string
  saw: string
  ask: string
  /** What to ask besides, if there is time. */
  more: string[]
  /** What to have at hand; it is not read out. */
  hand: string[]
}

/** Characters that are read out in 20 seconds. */
export const LONGEST_CALL = 110

/** Questions that the one who answers the telephone can keep in mind. */
const MOST_QUESTIONS = 3

/**
 * Prepares a call to the office.
 *
 * @param stage the reader's own, if it is known
 */
export function prepareCall(
  context: CallContext,
  stage: Stage | undefined,
  { call: words }: Pick<Office, 'call'>,
): PreparedCall {
  const who = `老师好，我是${context.caller ?? stage?.caller ?? words?.caller ?? '______'}，姓名______。`
  const saw = `${context.saw ?? '我遇到的情况是______'}。`
  const room = LONGEST_CALL - lengthOf(who + saw)
  const { unsaid = [], ask = unsaid, hand: needed } = context
  const spoken = Array.from({ length: MOST_QUESTIONS }, (_, index) => ask.slice(0, MOST_QUESTIONS - index))
  const fitting = spoken.find((phrases) => lengthOf(asked(phrases)) <= room) ?? ask.slice(0, 1)
  const hand = (words?.hand ?? []).filter(
    ({ id, stages }) =>
      !stages || (needed ? needed.includes(id) : stage ? stages.includes(stage.id) : stages.length > 0),
  )
  return {
    ...{ who, saw, ask: asked(fitting) },
    more: [...new Set([...ask, ...unsaid])].slice(fitting.length),
    hand: hand.map(({ text }) => text),
  }
}

function asked(phrases: readonly string[]): string {
  return phrases.length === 0 ? '请问该怎么办？' : `请问：${phrases.join('、')}？`
}

function lengthOf(text: string): number {
  return [...text].length
}

/** What is read out. */
export function spokenText({ who, saw, ask }: PreparedCall): string {
  return who + saw + ask
}

/** The whole card as lines of plain text, with the office's number. */
export function callText(call: PreparedCall, { name, phone, contact }: Office): string {
  return [
    `${name} ${phone} ${contact}`,
    spokenText(call),
    ...(call.more.length === 0 ? [] : [`还可以问：${call.more.join('、')}`]),
    ...(call.hand.length === 0 ? [] : ['手边准备好：', ...call.hand.map((text) => `- ${text}`)]),
  ].join('\n')
}
