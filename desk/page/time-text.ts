/** From Greenwich to China, in milliseconds. */
const CHINA = 8 * 60 * 60 * 1000

/** A time in China, as all days of the handbook are: `11月28日14:32`. */
export function timeText(at: number): string {
  const time = new Date(at + CHINA)
  const two = (part: number) => String(part).padStart(2, '0')
  const [hours, minutes] = [time.getUTCHours(), time.getUTCMinutes()].map(two)
  return `${String(time.getUTCMonth() + 1)}月${String(time.getUTCDate())}日${hours ?? ''}:${minutes ?? ''}`
}
