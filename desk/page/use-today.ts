import { useEffect, useState } from 'react'
import { chinaToday, type CalendarDate } from '../../src/model/deadlines'

/** How often the day is looked up, in milliseconds: the page may stay open over midnight. */
const OFTEN = 60_000

/** The date in China. */
export function useToday(): CalendarDate {
  const [today, setToday] = useState(() => chinaToday(Date.now()))
  useEffect(() => {
    const timer = setInterval(() => {
      setToday(chinaToday(Date.now()))
    }, OFTEN)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return today
}
