import { answering, datesFor } from '../functions'

/** Dates of the handbook for a person’s own case. WeChat calls it by this name. */
export async function computeDates(input: unknown) {
  return answering(() => datesFor(input, Date.now()))
}
