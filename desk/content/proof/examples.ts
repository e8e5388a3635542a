import type { RawInputs } from '../../../src/model/deadlines'

/** Somebody whose dates are worked out in the proof. */
export interface Example {
  who: string
  inputs: RawInputs
}

/** Examples for every rule, around the year in which the proof is printed. */
export function examplesFor(rule: string, year: number): Example[] {
  const [last, next] = [year - 1, year + 1].map(String)
  const now = String(year)
  switch (rule) {
    case 'enrolment':
      return [now, next ?? ''].map((entry) => ({ who: `${entry}年入学的新生`, inputs: { year: entry } }))
    case 'diploma':
      return [`${now}-06-30`, `${next ?? ''}-06-30`, '2000-07-01', '2001-07-01'].map((issued) => ({
        who: `证书落款日期是${issued}的`,
        inputs: { issued },
      }))
    case 'military-departure':
      return [
        { who: `新生，${next ?? ''}-03-15离校入伍`, inputs: { status: 'admitted', departs: `${next ?? ''}-03-15` } },
        {
          who: `在校研究生，${next ?? ''}-09-10离校入伍`,
          inputs: { status: 'enrolled', departs: `${next ?? ''}-09-10` },
        },
      ]
    case 'military-return':
      return [
        { who: `录取新生，${now}-09-01退役`, inputs: { status: 'admitted', discharged: `${now}-09-01` } },
        {
          who: `在校研究生，${last ?? ''}-12-01退役`,
          inputs: { status: 'enrolled', discharged: `${last ?? ''}-12-01` },
        },
      ]
    case 'verification':
      return [`${now}-03-10`, `${now}-06-20`].map((accepted) => ({ who: `${accepted}受理的`, inputs: { accepted } }))
    case 'study-limit':
      return [
        {
          who: `${last ?? ''}-09-01入学，学制3年，最长年限5年`,
          inputs: { enrolled: `${last ?? ''}-09-01`, programme: '3', maximum: '5' },
        },
      ]
    default:
      return []
  }
}
