import type { ChoiceSpec } from '../input-spec'

/** Question 5 treats who has been admitted but has not yet come differently from who is already enrolled. */
export const STATUS = {
  id: 'status',
  kind: 'choice',
  label: '入伍时的身份',
  help: '批准入伍时已经入学的，选在校研究生。',
  options: [
    { id: 'admitted', label: '录取新生' },
    { id: 'enrolled', label: '在校研究生' },
  ],
} as const satisfies ChoiceSpec

export type MilitaryStatus = (typeof STATUS.options)[number]['id']
