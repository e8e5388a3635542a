import { useEffect, useState } from 'react'
import { chinaToday, millisecondsToChinaMidnight, type CalendarDate } from '@/model/deadlines'

export interface Today {
  today: CalendarDate
  /** Whether midnight has passed since the screen was opened. */
  turned: boolean
}

/** The date in China, moved on at midnight while the screen stays open. */
export function useToday(): Today {
  const [opened] = useState(() => chinaToday(Date.now()))
  const [today, setToday] = useState(opened)

  useEffect(() => {
    const timer = setTimeout(() => {
      setToday(chinaToday(Date.now()))
    }, millisecondsToChinaMidnight(Date.now()))
    return () => {
      clearTimeout(timer)
    }
  }, [today])

  return { today, turned: today !== opened }
}
