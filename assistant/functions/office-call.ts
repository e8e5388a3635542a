import { app } from '../../src/model/handbook/app'
import { office } from '../../src/model/handbook/office'
import type { OfficeCall } from '../shapes'

/** Whom to call. */
export const officeCall = (): OfficeCall => ({ name: app.office, phone: office.phone, contact: office.contact })
