/** All rules that are programmed. Those that the content has words for are offered, in the order of its files. */
import type { Rule } from './rule'
import { diploma } from './rules/diploma'
import { enrolment } from './rules/enrolment'
import { militaryDeparture } from './rules/military-departure'
import { militaryReturn } from './rules/military-return'
import { studyLimit } from './rules/study-limit'
import { verification } from './rules/verification'

export const RULES: readonly Rule[] = [enrolment, diploma, militaryDeparture, militaryReturn, verification, studyLimit]
