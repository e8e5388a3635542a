import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { answerTo, datesFor, diagnosisOf, officeReply } from '../../assistant/functions'
import type { Reply } from '../../assistant/functions/reply'
import type { Contents, FollowUp } from '../../assistant/shapes'
import { office } from '../../src/model/handbook/office'
import { route, type Before, type Call } from './router'
import { NOW, saidBy, textsOf, unbacked } from './support'

const FOLDER = join(__dirname, 'transcripts')

const conversation = z.strictObject({
  name: z.string(),
  turns: z.array(
    z.strictObject({
      user: z.string(),
      /** What must come of it. */
      function: z.enum(['findAnswer', 'diagnose', 'computeDates', 'contactOffice']).optional(),
      tier: z.enum(['sure', 'perhaps', 'nothing']).optional(),
      state: z.enum(['question', 'outcome', 'ask', 'open', 'maybe', 'over']).optional(),
      error: z.literal(true).optional(),
      /** What must be said, and what must occur nowhere in the reply, links included. */
      says: z.array(z.string()).default([]),
      never: z.array(z.string()).default([]),
    }),
  ),
})

const files = readdirSync(FOLDER).map((name) => ({
  name: name.replace('.yaml', ''),
  conversations: z.array(conversation).parse(parse(readFileSync(join(FOLDER, name), 'utf8'))),
}))

interface Returned {
  tier?: string
  state?: string
  choices?: FollowUp[]
  missing?: { name: string }[]
}

const FUNCTIONS: Readonly<Record<keyof Contents, (input: unknown) => Reply<object>>> = {
  findAnswer: answerTo,
  diagnose: (input) => diagnosisOf(input, NOW),
  computeDates: (input) => datesFor(input, NOW),
  contactOffice: officeReply,
}

/** What no reply may hold: fees, hours, private numbers, and what only programs read. */
const NEVER = [/\d+元/, /[上下]午\d/, /周[一二三四五]/, /undefined|null|NaN|\[object/, /(?<!\d)1[3-9]\d{9}/]

/** Plays one turn; what was said before decides what words mean. */
function play(user: string, before: Before): { call: Call; reply: Reply<Returned>; after: Before } {
  const call = route(user, before)
  const reply = FUNCTIONS[call.name](call.arguments) as Reply<Returned>
  const { choices = [], missing = [] } = reply.structuredContent ?? {}
  return { call, reply, after: { choices, missing, call } }
}

/** What a conversation says of the office, which may change it. */
function filled(text: string): string {
  return text
    .replace('{phone}', office.phone)
    .replace('{contact}', office.contact)
    .replace('{hours}', office.hours ?? '手册没有写，请打电话问：办公时间')
}

test('there are sixty conversations and more', () => {
  expect(files.flatMap(({ conversations }) => conversations).length).toBeGreaterThanOrEqual(60)
})

describe.each(files)('$name', ({ conversations }) => {
  test.each(conversations)('$name', ({ turns }) => {
    let before: Before = { choices: [], missing: [], call: undefined }
    for (const written of turns) {
      const turn = { ...written, user: filled(written.user), says: written.says.map(filled) }
      const { call, reply, after } = play(turn.user, before)
      before = after
      const said = saidBy(reply)
      const { tier, state } = reply.structuredContent ?? {}
      expect({ user: turn.user, error: reply.isError }).toEqual({ user: turn.user, error: turn.error ?? false })
      expect(call.name).toBe(turn.function ?? call.name)
      expect({ tier, state }).toEqual({ tier: turn.tier ?? tier, state: turn.state ?? state })
      for (const words of turn.says) expect(said).toContain(words)
      const whole = JSON.stringify(reply)
      for (const words of turn.never) expect(whole).not.toContain(words)
      const shown = textsOf(reply)
        .join('\n')
        .replaceAll(office.hours ?? '\n', '')
      for (const pattern of NEVER) expect(shown).not.toMatch(pattern)
      if (call.name !== 'computeDates') {
        expect(textsOf(reply).flatMap((text) => unbacked(text.replace(/今天是\d+年\d+月\d+日。/, '')))).toEqual([])
      }
    }
  })
})
