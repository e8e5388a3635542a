/** What holds for any date, moment or input, with Temporal as the judge. */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { chinaToday, millisecondsToChinaMidnight, readInputs } from '@/model/deadlines'
import {
  addDays,
  addMonths,
  addYears,
  dateInUtc,
  daysBetween,
  parseDate,
  utcMidnight,
  weekdayOf,
  type CalendarDate,
} from '@/model/deadlines/calendar-date'
import { RULES } from './support'

jest.setTimeout(60_000)

const date = () => fc.integer({ min: -25_567, max: 47_481 }).map((days) => dateInUtc(days * 86_400_000)) // 1900–2099
const at = (text: CalendarDate) => Temporal.PlainDate.from(text)

test('sums agree with Temporal', () => {
  fc.assert(
    fc.property(date(), fc.integer({ min: -600, max: 600 }), (start, n) => {
      expect(addDays(start, n)).toBe(at(start).add({ days: n }).toString())
      expect(addMonths(start, n)).toBe(at(start).add({ months: n }).toString())
      expect(addYears(start, n % 50)).toBe(
        at(start)
          .add({ years: n % 50 })
          .toString(),
      )
    }),
  )
})

test('differences and weekdays agree with Temporal', () => {
  fc.assert(
    fc.property(date(), date(), (from, to) => {
      expect(daysBetween(from, to)).toBe(at(from).until(at(to)).days)
      expect(weekdayOf(from)).toBe(at(from).dayOfWeek % 7)
    }),
  )
})

test('text, days and moments lead back to where they came from', () => {
  fc.assert(
    fc.property(date(), fc.integer({ min: -9_999, max: 9_999 }), (start, n) => {
      expect(parseDate(start)).toBe(start)
      expect(dateInUtc(utcMidnight(start))).toBe(start)
      expect(addDays(addDays(start, n), -n)).toBe(start)
    }),
  )
})

test('moments agree with Temporal', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2041, 0) }), (moment) => {
      const here = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('+08:00')
      expect(chinaToday(moment)).toBe(here.toPlainDate().toString())
      const next = here.toPlainDate().add({ days: 1 }).toZonedDateTime('+08:00').epochMilliseconds
      expect(moment + millisecondsToChinaMidnight(moment)).toBe(next)
    }),
  )
})

test('whatever is entered, the answer is values or messages that say what is accepted', () => {
  fc.assert(
    fc.property(fc.constantFrom(...RULES), fc.dictionary(fc.string(), fc.string()), (some, raw) => {
      const read = readInputs(some, raw)
      expect(read.ok).toBe(false)
      if (!read.ok) for (const { message } of read.errors) expect(message).toMatch(/请填|请选择|可以填/)
    }),
  )
})
