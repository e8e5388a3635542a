import Taro from '@tarojs/taro'
import { failureOf, succeeded, type Failure } from './failure'

export interface CalendarEntry {
  title: string
  notes: string
  /** Start in milliseconds since 1970; it lasts half an hour. */
  startsAt: number
  /** Seconds before the start at which the phone reminds the reader. */
  remindBefore: number
}

const HALF_AN_HOUR = 1_800_000

// WeChat's calendar expects seconds, Taro's calendar file for browsers milliseconds.
const inUnits = (epochMs: number) => (process.env.TARO_ENV === 'h5' ? epochMs : epochMs / 1000)

/**
 * Offers an entry to the phone's calendar; the phone asks the reader. Call it only on a tap.
 *
 * @returns `done` when the phone accepted it. On Android the reader may still have cancelled, so never tell them
 *   that it was added. Otherwise the reason; never rejects
 */
export async function offerToCalendar(entry: CalendarEntry): Promise<'done' | Failure> {
  try {
    const result = await Taro.addPhoneCalendar({
      title: entry.title,
      description: entry.notes,
      startTime: inUnits(entry.startsAt),
      endTime: String(inUnits(entry.startsAt + HALF_AN_HOUR)),
      alarm: true,
      alarmOffset: entry.remindBefore,
    })
    return succeeded(result) ? 'done' : 'unavailable'
  } catch (error) {
    return failureOf(error)
  }
}
