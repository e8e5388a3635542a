import { HOLIDAYS_FROM, HOLIDAYS_UNTIL } from './holiday-table'
import type { Notice } from './rule'
import type { HolidayCoverage } from './working-days'
import { formatDay } from './wording'

const NOTICES: Readonly<Record<Exclude<HolidayCoverage, 'known'>, Notice>> = {
  unpublished: {
    id: 'holidays-unpublished',
    text: `节假日尚未公布：这里的放假安排收录到${formatDay(HOLIDAYS_UNTIL)}，之后只排除了周末。请对照当年的放假通知。`,
  },
  'not-included': {
    id: 'holidays-not-included',
    text: `这里没有收录${formatDay(HOLIDAYS_FROM)}以前的放假安排，只排除了周末。`,
  },
}

/** What to say of a working day that was found with this knowledge of the holidays. */
export const holidayNotices = (coverage: HolidayCoverage): Notice[] => (coverage === 'known' ? [] : [NOTICES[coverage]])
