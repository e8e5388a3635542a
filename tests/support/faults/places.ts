import { LINKS } from '../../../measures/links'
import type { Place } from './walk'

const GUIDE = 'pages/guides/walk/guide/index?guide=register-and-check-enrolment'

/** Every page in every state, and those that only taps lead to. */
export const PLACES: readonly Place[] = [
  ...LINKS.map((link) => ({ link })),
  { link: GUIDE, before: ['第 1 步做完了'] },
]
