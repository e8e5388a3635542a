import { z } from 'zod'
import type { HandId, StageId } from '../../src/generated/ids'
import { fault } from '../problems'
import { atMost, filled, identifier, numeral, plainText, reference, richText, unique } from './types'

/** Bounds of China; coordinates in another reference system or swapped mostly fall outside. */
const CHINA = { latitude: [3, 54], longitude: [73, 136] } as const

const location = z.strictObject({
  title: plainText(),
  latitude: within(CHINA.latitude),
  longitude: within(CHINA.longitude),
  frame: plainText((frame) =>
    frame === 'GCJ-02' ? undefined : fault(`不能用“${frame}”`, '换用腾讯或高德的坐标拾取工具取点，写 frame: GCJ-02'),
  ).transform((): 'GCJ-02' => 'GCJ-02'),
  precision: plainText(),
  source: plainText(),
})

const call = z.strictObject({
  caller: plainText(atMost(40)),
  hand: filled(
    z.strictObject({
      id: identifier<HandId>(),
      text: plainText(atMost(40)),
      stages: z.array(reference<StageId>()).check(unique(String)).exactOptional(),
    }),
  ).check(unique(({ id }) => id, 'id')),
})

/** `office.yaml`. Its stages are checked once all files are read. */
export const officeSchema = z.strictObject({
  university: plainText(),
  name: plainText(),
  phone: plainText((phone) =>
    /^0\d{2,3}-\d{7,8}$/.test(phone) ? undefined : fault(`“${phone}”的格式不对`, '写成“区号-号码”，例如 0431-85583206'),
  ),
  contact: plainText(),
  address: plainText(),
  building: plainText(),
  room: plainText(),
  hours: plainText(atMost(80)).exactOptional(),
  location,
  prepare: filled(richText),
  call: call.exactOptional(),
  directions: filled(richText),
  unknown: filled(richText),
})

function within([least, most]: readonly [number, number]) {
  return numeral((value) =>
    value >= least && value <= most
      ? undefined
      : fault(`${value} 不在中国境内`, `写 ${least} 到 ${most} 之间的数，并看看纬度和经度是不是写反了`),
  )
}
