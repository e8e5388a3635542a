import type { ChoiceSpec } from '../input-spec'

/** In what capacity somebody joins the army: question 5 has one procedure for new students and another for current ones. */
export const STATUS = { id: 'status', kind: 'choice', options: ['admitted', 'enrolled'] } as const satisfies ChoiceSpec
