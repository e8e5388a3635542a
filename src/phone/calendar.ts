import Taro from '@tarojs/taro'
import { failureOf, succeeded, type Failure } from './failure'

export interface CalendarEntry {
  title: string
  notes: string
  /** When it begins, milliseconds since 1970; it lasts half an hour. */
  startsAt: number
  /** Seconds before the beginning at which the phone reminds. */
  remindBefore: number
}

const HALF_AN_HOUR = 1_800_000

// WeChat's calendar reads seconds, Taro's calendar file for browsers milliseconds.
const inUnits = (epochMs: number) => (process.env.TARO_ENV === 'h5' ? epochMs : epochMs / 1000)

/**
 * Offers an entry to the phone's calendar; the phone asks the reader. Call it from a tap only.
 *
 * @returns `done` when the phone took it over. On Android that may still be the reader's "cancel", so never tell them
 *   that it was added. Else why not; never rejects
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
