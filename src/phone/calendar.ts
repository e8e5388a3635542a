import Taro from '@tarojs/taro'
import { ask, isWindows } from './ask'
import { type Failure } from './failure'

export interface CalendarEntry {
  title: string
  notes: string
  /** Start in milliseconds since 1970. */
  startsAt: number
  /** Seconds before the start at which the phone reminds the reader. */
  remindBefore: number
}

// WeChat's calendar expects seconds, Taro's calendar file for browsers milliseconds.
const inUnits = (epochMs: number) => (process.env.TARO_ENV === 'h5' ? epochMs : epochMs / 1000)

/**
 * Offers an entry to the phone's calendar; the phone asks the reader. Call it only on a tap.
 *
 * @returns `done` when the phone accepted it. On Android the reader may still have cancelled, so never tell them
 *   that it was added. Otherwise the reason; never rejects
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

/** Whether there is a calendar at all: WeChat on Windows has none. */
export const hasCalendar = () => !isWindows()
