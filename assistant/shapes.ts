/**
 * What each function of the assistant returns as `structuredContent`, and so what its card is given. The schemas that WeChat
 * reads are made from these; what runs on the phone takes the types only. Every field is always there: a text is empty and
 * a list has no items where there is nothing to say. All texts are ready to be shown.
 */
import { z } from 'zod'

/** A button that opens a page of the mini program. */
const pageLink = z.strictObject({
  /** What the button says, e.g. 看全文. */
  label: z.string(),
  /** The page with its parameters, e.g. `/pages/question/index?number=6&part=lost`. */
  url: z.string(),
})

/** A choice that is sent as the reader's next message. */
const followUp = z.strictObject({
  /** What the button says. */
  label: z.string(),
  /** What is sent as the reader's words. */
  message: z.string(),
  /** The function that answers it, as the `data` of an `api/call`. */
  call: z.strictObject({
    name: z.enum(['findAnswer', 'diagnose', 'computeDates', 'contactOffice']),
    arguments: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
})

/** Lines under a heading. */
const section = z.strictObject({ heading: z.string(), lines: z.array(z.string()) })

/** The office as every card can call it. */
const office = z.strictObject({
  /** Its short name, as on buttons: 学位办. */
  name: z.string(),
  /** As dialled. */
  phone: z.string(),
  /** Who answers, e.g. 邹老师. */
  contact: z.string(),
})

/** Of `findAnswer`, shown by `components/answer-card`. */
export const answerShape = z.strictObject({
  /** Whether the handbook answers the question, has something that is perhaps related, or is silent. */
  tier: z.enum(['sure', 'perhaps', 'nothing']),
  /** The answer's title; of an unclear question what is asked back; otherwise that the handbook doesn't say. */
  title: z.string(),
  /** The answer, as long as a paragraph at most; without one, whom to ask. Empty where `choices` ask back. */
  answer: z.string(),
  /** What to choose from when several answers are equally likely. */
  choices: z.array(followUp),
  /** What to do by situation, what to bring, what to mind. */
  sections: z.array(section),
  /** What the handbook leaves open, each a short phrase. */
  unsaid: z.array(z.string()),
  /** Where it is written, e.g. 问题6 and the regulations with their articles. */
  sources: z.array(z.string()),
  /** The next step, where it is a page; empty otherwise. */
  next: z.array(pageLink),
  /** Other pages where to look, best first. */
  related: z.array(pageLink),
  /** 看全文; without an answer the office's page, or where all questions stand. */
  page: pageLink,
  office,
  /** Whether the office is whom to ask; not so where the answer names somebody else. */
  asksOffice: z.boolean(),
})

/** Of `diagnose`, shown by `components/question-card`. */
export const diagnosisShape = z.strictObject({
  /** Whether the next question is asked, or the end is reached. */
  state: z.enum(['question', 'outcome']),
  /** The symptom in the reader's words; empty before it is chosen. */
  symptom: z.string(),
  /** The next question, or the outcome. */
  title: z.string(),
  /** How to find out the answer, or the likely cause. */
  note: z.string(),
  /** The answers to choose from; none at the end. */
  choices: z.array(followUp),
  /** What to do now, in order; none before the end. */
  actions: z.array(z.string()),
  /** What to bring or have ready. */
  bring: z.array(z.string()),
  /** What the handbook leaves open, each a short phrase. */
  unsaid: z.array(z.string()),
  /** The questions of the handbook that it comes from, e.g. 问题9：…. */
  sources: z.array(z.string()),
  /** The next step, where it is a page; empty otherwise. */
  next: z.array(pageLink),
  /** The same place in 帮我判断. */
  page: pageLink,
  office,
})

/** A date or a span of days, in words. */
const milestone = z.strictObject({
  title: z.string(),
  /** e.g. 2025年6月30日 星期一起 */
  when: z.string(),
  /** e.g. 还有 3 天; empty when nothing is to be counted. */
  countdown: z.string(),
  /** Whether it is advice, not a date of the handbook. */
  advice: z.boolean(),
})

/** Of `computeDates`, shown by `components/dates-card`. */
export const datesShape = z.strictObject({
  /** Whether something is surely or perhaps still possible, or all is over; `ask` while something must be known first. */
  state: z.enum(['ask', 'open', 'maybe', 'over']),
  /** The situation, e.g. 我退役了，什么时候回来入学或复学？ */
  title: z.string(),
  /** The answer in a sentence, to be shown large; what is asked for while something is missing. */
  headline: z.string(),
  /** How far off it is, e.g. 还有 3 天; empty when nothing is to be counted. Of a question: how to answer it. */
  note: z.string(),
  /** The day on which it was computed, e.g. 2026年11月28日. */
  today: z.string(),
  /** What to choose from, where what is missing is one of some. */
  choices: z.array(followUp),
  /** What it was computed from. */
  inputs: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  /** What else is asked for, with how to find it. */
  missing: z.array(z.strictObject({ name: z.string(), label: z.string(), help: z.string() })),
  milestones: z.array(milestone),
  /** What to mind. */
  notices: z.array(z.string()),
  /** What the handbook leaves open, each a short phrase. */
  unsaid: z.array(z.string()),
  /** Where it is written. */
  sources: z.array(z.string()),
  /** 看依据: the calculator with the same dates. */
  page: pageLink,
  office,
})

/** Of `contactOffice`, shown by `components/office-card`. */
export const officeShape = z.strictObject({
  ...office.shape,
  /** In full, with the university. */
  fullName: z.string(),
  address: z.string(),
  /** The opening hours as the office has answered; empty while it hasn't. */
  hours: z.string(),
  /** What to have ready before calling. */
  prepare: z.array(z.string()),
  /** How to find the room. */
  directions: z.array(z.string()),
  /** What the handbook doesn't say about the office. */
  unknown: z.array(z.string()),
  /** For `wx.openLocation`; degrees, GCJ-02. */
  map: z.strictObject({
    latitude: z.number(),
    longitude: z.number(),
    name: z.string(),
    address: z.string(),
    /** What the point marks, and how precisely. */
    precision: z.string(),
  }),
  /** The office's page. */
  page: pageLink,
})

export type PageLink = z.infer<typeof pageLink>
export type FollowUp = z.infer<typeof followUp>
export type Section = z.infer<typeof section>
export type OfficeCall = z.infer<typeof office>
export type AnswerContent = z.infer<typeof answerShape>
export type DiagnosisContent = z.infer<typeof diagnosisShape>
export type DatesContent = z.infer<typeof datesShape>
export type OfficeContent = z.infer<typeof officeShape>

/** What each function returns, by its name. */
export interface Contents {
  findAnswer: AnswerContent
  diagnose: DiagnosisContent
  computeDates: DatesContent
  contactOffice: OfficeContent
}
