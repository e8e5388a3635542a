import { plainText } from './text'
import type { Inline, Office } from './types'

/** Everything about the office as lines of plain text. */
export function officeText(office: Office): string {
  const { latitude, longitude, frame, precision, source } = office.location
  return [
    `${office.university}${office.name}`,
    `电话：${office.phone} ${office.contact}`,
    `地址：${office.address}`,
    ...(office.hours === undefined ? [] : [`办公时间：${office.hours}`]),
    `地图：${latitude}, ${longitude}（${frame}）。${precision}。出处：${source}`,
    ...list('来电前的准备', office.prepare),
    ...list('怎样找到', office.directions),
    ...list('手册没有写，请打电话问', office.unknown),
  ].join('\n')
}

function list(heading: string, items: Inline[][]): string[] {
  return ['', `【${heading}】`, ...items.map((item) => `- ${plainText(item)}`)]
}
