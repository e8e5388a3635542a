import { Button } from '@/ui/button'
import type { ContactActions } from '@/ui/use-contact'
import { reminderText, type Reminder } from '@/model/deadlines'
import { hasCalendar, offerToCalendar } from '@/phone/calendar'
import { choose } from '@/phone/choose'
import { tell } from '@/phone/toast'
import { calendarEntry, choiceText, withWaysOn } from './calendar-entry'

interface CalendarButtonProps {
  reminder: Reminder
  /** At the answer; elsewhere it is a quiet one. */
  isAnswer?: boolean
  contact: ContactActions
}

/** Enters a reminder in the phone's calendar, for the day that the reader chooses. */
export function CalendarButton({ reminder, isAnswer = false, contact }: CalendarButtonProps) {
  const entry = withWaysOn(reminder)
  const enter = async () => {
    const daysBefore = await chosenDay(entry)
    if (daysBefore === undefined) return undefined
    const outcome = await offerToCalendar(calendarEntry(entry, daysBefore))
    if (outcome === 'cancelled') return undefined
    if (outcome !== 'done') return { kind: 'calendar' as const, text: reminderText(entry), why: outcome }
    tell('已交给手机日历，请打开日历看一眼')
    return undefined
  }
  return (
    <Button
      kind={isAnswer ? 'primary' : 'plain'}
      icon="calendar"
      label={`把“${reminder.title}”加到日历`}
      className="to-calendar"
      onTap={() => {
        contact.attempt(enter)
      }}
    >
      加到日历
    </Button>
  )
}

/** How many days before to be reminded; asked only where there is a choice. Nothing when the reader wants none. */
async function chosenDay(entry: Reminder): Promise<number | undefined> {
  const { daysBefore } = entry
  if (daysBefore.length < 2 || !hasCalendar()) return daysBefore[0]
  const place = await choose(
    '哪天提醒',
    daysBefore.map((days) => choiceText(entry, days)),
  )
  if (place === 'cancelled') return undefined
  return place === 'unavailable' ? daysBefore[0] : daysBefore[place]
}
