import opening from '../../src/generated/hours.json'
import { office } from '../../src/model/handbook/office'
import { plainText } from '../../src/model/handbook/text'
import type { OfficeContent } from '../shapes'
import { officeText } from '../text/office'
import { officePage } from './links'
import { officeCall } from './office-call'
import { answered, handoffTo, type Reply } from './reply'

/** Number, name and address of the office, and what to have ready before calling. */
export function officeReply(): Reply<OfficeContent> {
  const { title, latitude, longitude, precision } = office.location
  const page = officePage()
  const content = {
    ...officeCall(),
    fullName: office.university + office.name,
    address: office.address,
    hours: opening.hours,
    prepare: office.prepare.map(plainText),
    directions: office.directions.map(plainText),
    unknown: office.unknown.map(plainText),
    map: { latitude, longitude, name: title, address: office.address, precision },
    page,
  }
  return answered(officeText(content), content, handoffTo(page.url, page.label))
}
