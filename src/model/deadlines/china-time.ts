/** The only door between moments and dates: China is eight hours ahead of UTC all year, whatever the phone's zone. */
import { DAY, dateInUtc, utcMidnight, type CalendarDate } from './calendar-date'

const AHEAD = 8 * 3_600_000

/** The date in China at `epochMs`, milliseconds since 1970 (as `Date.now()` gives). */
export const chinaToday = (epochMs: number) => dateInUtc(epochMs + AHEAD)

/** The moment at which `date` begins in China, in milliseconds since 1970. */
export const chinaMidnight = (date: CalendarDate) => utcMidnight(date) - AHEAD

/** Milliseconds from `epochMs` to the next midnight in China: more than 0, at most one day. */
export const millisecondsToChinaMidnight = (epochMs: number) => chinaMidnight(chinaToday(epochMs)) + DAY - epochMs
