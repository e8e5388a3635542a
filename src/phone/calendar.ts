import Taro from '@tarojs/taro'
import { ask } from './ask'
import { type Failure } from './failure'

export interface CalendarEntry {
  title: string
  notes: string
  /** When it begins, milliseconds since 1970. */
  startsAt: number
  /** Seconds before the beginning at which the phone reminds. */
  remindBefore: number
}

// WeChat's calendar reads seconds, Taro's calendar file for browsers milliseconds.
const inUnits = (epochMs: number) => (process.env.TARO_ENV === 'h5' ? epochMs : epochMs / 1000)

/**
 * Offers an entry to the phone's calendar; the phone asks the reader. Call it from a tap only.
 *
 * @returns `done` when the phone took it over. On Android that may still be the reader's "cancel", so never tell them
 *   that it was added. Else why not; never rejects
 */
export function offerToCalendar(entry: CalendarEntry): Promise<'done' | Failure> {
  return ask(() =>
    Taro.addPhoneCalendar({
      title: entry.title,
      description: entry.notes,
      startTime: inUnits(entry.startsAt),
      alarm: true,
      alarmOffset: entry.remindBefore,
    }),
  )
}
