/** All rules, in the order in which they are offered. */
import type { Rule } from './rule'
import { diploma } from './rules/diploma'
import { enrolment } from './rules/enrolment'
import { militaryDeparture } from './rules/military-departure'
import { militaryReturn } from './rules/military-return'
import { studyLimit } from './rules/study-limit'
import { verification } from './rules/verification'

export const RULES: readonly Rule[] = [enrolment, diploma, militaryDeparture, militaryReturn, verification, studyLimit]

/** The rule with this id, if there is one. */
export const findRule = (id: string) => RULES.find((rule) => rule.id === id)
