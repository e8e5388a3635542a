/** A time on this computer's clock: `11月28日14:32`. */
export function timeText(at: number): string {
  const time = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(time.getMonth() + 1)}月${String(time.getDate())}日${two(time.getHours())}:${two(time.getMinutes())}`
}
